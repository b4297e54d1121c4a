using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Submit (提交):草稿→已提交. The first submission gives the report its number. An editor may submit for a member who sent
/// paper, telephone or WeChat (代录): then <paramref name="Author"/> names the member and both names stand.
/// </summary>
/// <param name="Body">The body it is sent to.</param>
/// <param name="Text">The text.</param>
/// <param name="Category">类别.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Mark">密级.</param>
/// <param name="Unit">The unit it is submitted for, where it comes from a committee, party or point.</param>
/// <param name="Author">反映人 where somebody else enters it (代录); otherwise the caller.</param>
/// <param name="CoAuthors">联名: further authors; every result reaches each of them. At most 20.</param>
/// <param name="Channel">来源渠道.</param>
/// <param name="Files">附件, at most 9.</param>
public sealed record SubmitReport(
    BodyCode Body,
    ReportText Text,
    ReportCategory Category,
    Urgency Urgency = Urgency.Ordinary,
    SecurityMark Mark = SecurityMark.Internal,
    UnitId? Unit = null,
    PersonId? Author = null,
    IReadOnlyList<PersonId>? CoAuthors = null,
    SourceChannel Channel = SourceChannel.Online,
    IReadOnlyList<AttachedFile>? Files = null
) : ReportCommand
{
    /// <summary>约稿号: the commission that it answers, addressed to the body or to the unit; none for a report of one's own.</summary>
    public CommissionId? Commission { get; init; }

    /// <summary>附言 to the office, such as why a similar report is sent all the same; at most 200 characters.</summary>
    public string? Note { get; init; }

    /// <summary>The ticks of the checklist (十报十不报) that the author set; none is asked for.</summary>
    public IReadOnlyList<string>? Checks { get; init; }
}

/// <summary>Submit again (重新提交) after withdrawal or return: a new version of the text, the same number.</summary>
/// <param name="Text">The text.</param>
/// <param name="Files">附件: the whole list as it shall stand, at most 9; none leaves it as it is.</param>
public sealed record ResubmitReport(ReportText Text, IReadOnlyList<AttachedFile>? Files = null) : ReportCommand;

/// <summary>Withdraw (撤回): 已提交→草稿, only before the office has taken it.</summary>
/// <param name="Reason">原因, at most 500 characters; may be left out.</param>
public sealed record WithdrawReport(string? Reason = null) : ReportCommand;
