using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Commissions;

/// <summary>What can be done with a commission (约稿).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(IssueCommission), "issue")]
[JsonDerivedType(typeof(SignForCommission), "sign-for")]
[JsonDerivedType(typeof(ExtendCommission), "extend")]
[JsonDerivedType(typeof(CloseCommission), "close")]
[JsonDerivedType(typeof(WithdrawCommission), "withdraw")]
[JsonDerivedType(typeof(RemindCommission), "remind")]
public abstract record CommissionCommand;

/// <summary>
/// Issue a commission (发出约稿) to bodies directly below and to units of one's own. A body that received one relays it by
/// issuing its own, with the one it follows as <paramref name="Parent"/> and a date that is no later.
/// </summary>
/// <param name="Body">The body that asks.</param>
/// <param name="Title">题目, 1 to 60 characters.</param>
/// <param name="Requirements">要求, 1 to 2,000 characters.</param>
/// <param name="Addressees">约稿对象, 1 to 200, each once.</param>
/// <param name="Due">
/// 截止日期, Asia/Shanghai, within a year; left out, seven calendar days from today, or the parent's date if that is earlier.
/// </param>
/// <param name="Parent">The commission of the upper body that this one relays.</param>
public sealed record IssueCommission(
    BodyCode Body,
    string Title,
    string Requirements,
    IReadOnlyList<CommissionAddressee> Addressees,
    DateOnly? Due = null,
    CommissionId? Parent = null
) : CommissionCommand;

/// <summary>Sign for it (签收约稿): the addressee says that he has read it.</summary>
/// <param name="Body">The addressed body; with a unit, the giver.</param>
/// <param name="Unit">The addressed unit, if a unit was addressed.</param>
public sealed record SignForCommission(BodyCode Body, UnitId? Unit = null) : CommissionCommand;

/// <summary>Extend (约稿延期): a later date for everybody; the earlier one stays visible.</summary>
/// <param name="Due">The new date, Asia/Shanghai, later than the one before, within a year.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record ExtendCommission(DateOnly Due, string Reason) : CommissionCommand;

/// <summary>Close (约稿截止): no further report may be named for it.</summary>
public sealed record CloseCommission : CommissionCommand;

/// <summary>Withdraw (撤回约稿): it is no longer asked for.</summary>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record WithdrawCommission(string Reason) : CommissionCommand;

/// <summary>Remind (约稿提醒) those who have sent nothing. Given by the house when a step of the clock has come.</summary>
public sealed record RemindCommission : CommissionCommand;
