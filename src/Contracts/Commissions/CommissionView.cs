using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Commissions;

/// <summary>
/// A commission (约稿) as its reader may see it: the giver sees every addressee, an addressee only itself, a member what is
/// asked and by when.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">编号, such as <c>320000-YG-2025-004</c>.</param>
/// <param name="Body">The body that asks.</param>
/// <param name="Title">题目; none if it was redacted.</param>
/// <param name="Requirements">要求; none if it was redacted.</param>
/// <param name="State">状态.</param>
/// <param name="IssuedAt">When it was issued (UTC).</param>
/// <param name="Due">截止日期 in force, Asia/Shanghai.</param>
/// <param name="Extensions">延期, in the order given.</param>
/// <param name="EndedAt">When it was closed or withdrawn (UTC).</param>
/// <param name="EndReason">撤回原因.</param>
/// <param name="Parent">The upper body's commission that this one relays, if the reader may see it.</param>
/// <param name="Relays">The reader's own bodies' commissions that relay this one.</param>
/// <param name="Addressees">约稿对象, as far as the reader may see them.</param>
/// <param name="Totals">应报、已报、采用、逾期; for the giver only.</param>
/// <param name="Acts">What the reader may do now.</param>
public sealed record CommissionView(
    CommissionId Id,
    string? Number,
    BodyReference Body,
    string? Title,
    string? Requirements,
    CommissionState State,
    DateTimeOffset IssuedAt,
    DateOnly Due,
    IReadOnlyList<CommissionExtensionView> Extensions,
    DateTimeOffset? EndedAt,
    string? EndReason,
    CommissionReference? Parent,
    IReadOnlyList<CommissionReference> Relays,
    IReadOnlyList<AddresseeView> Addressees,
    CommissionTotals? Totals,
    IReadOnlyList<CommissionAct> Acts
);

/// <summary>A commission by id, number and title.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">编号.</param>
/// <param name="Body">The body that asks.</param>
/// <param name="Title">题目; none if it was redacted.</param>
/// <param name="Due">截止日期, Asia/Shanghai.</param>
public sealed record CommissionReference(
    CommissionId Id,
    string? Number,
    BodyReference Body,
    string? Title,
    DateOnly Due
);

/// <summary>An extension (延期) of a commission: both dates stay visible.</summary>
/// <param name="From">The date before.</param>
/// <param name="Until">The date after.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When it was given (UTC).</param>
public sealed record CommissionExtensionView(DateOnly From, DateOnly Until, string Reason, DateTimeOffset At);

/// <summary>How far one addressee (约稿对象) is.</summary>
/// <param name="Body">The body addressed; with a unit, the giver.</param>
/// <param name="Unit">The unit addressed.</param>
/// <param name="Offline">线下: the body had not joined when it was asked; it is told on paper.</param>
/// <param name="SignedForAt">签收 (UTC).</param>
/// <param name="Sent">已报: how many reports came.</param>
/// <param name="Adopted">采用: how many of them the giver signed.</param>
/// <param name="Late">逾期: how many of them came after the date.</param>
/// <param name="FirstSentAt">When the first came (UTC).</param>
/// <param name="Overdue">逾期未报: the date is over and nothing came.</param>
public sealed record AddresseeView(
    BodyReference Body,
    UnitReference? Unit,
    bool Offline,
    DateTimeOffset? SignedForAt,
    int Sent,
    int Adopted,
    int Late,
    DateTimeOffset? FirstSentAt,
    bool Overdue
);

/// <summary>Totals (汇总) of a commission.</summary>
/// <param name="Asked">应报: addressees.</param>
/// <param name="Answered">已报: addressees that sent at least one report.</param>
/// <param name="Reports">已报件数.</param>
/// <param name="Adopted">采用件数.</param>
/// <param name="Late">逾期件数: sent after the date.</param>
/// <param name="Overdue">逾期未报: addressees that sent nothing though the date is over.</param>
public sealed record CommissionTotals(int Asked, int Answered, int Reports, int Adopted, int Late, int Overdue);
