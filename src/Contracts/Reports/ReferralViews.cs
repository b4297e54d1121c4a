using ZhengXie.Linked.Contracts.Clocks;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>A proposal lead (提案线索) that a report was turned into.</summary>
/// <param name="Item">Counted from 1 within the report.</param>
/// <param name="Number">编号, such as 340602-TX-2025-001.</param>
/// <param name="Body">The body whose proposal committee has it.</param>
/// <param name="Result">The result that tells why.</param>
/// <param name="TakenAt">When the committee took it (UTC).</param>
/// <param name="Withdrawn">Whether the turning was taken back.</param>
public sealed record ProposalLeadView(
    int Item,
    string? Number,
    BodyReference Body,
    int Result,
    DateTimeOffset? TakenAt,
    bool Withdrawn
);

/// <summary>A handover (转办件) of a report to a department.</summary>
/// <param name="Item">Counted from 1 within the report.</param>
/// <param name="Number">编号, such as 340602-ZB-2025-001.</param>
/// <param name="Body">The body that handed it over.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="Due">办理期限, Asia/Shanghai.</param>
/// <param name="Result">The result that tells why.</param>
/// <param name="SignedForAt">When the unit signed for it (UTC).</param>
/// <param name="Reply">The result that answers it.</param>
/// <param name="Withdrawn">Whether it was taken back.</param>
public sealed record HandoverView(
    int Item,
    string? Number,
    BodyReference Body,
    UnitReference Unit,
    DateOnly? Due,
    int Result,
    DateTimeOffset? SignedForAt,
    int? Reply,
    bool Withdrawn
)
{
    /// <summary>亮灯; none where nothing is due or it is answered.</summary>
    public Light? Light { get; init; }

    /// <summary>Whether the last day is over and no answer there (逾期).</summary>
    public bool Overdue { get; init; }

    /// <summary>延期: the last one asked for; outside the body and the unit, only one that was granted.</summary>
    public ExtensionView? Extension { get; init; }
}

/// <summary>A proposal lead in the list of a desk or a proposal committee.</summary>
/// <param name="Report">The report it came from.</param>
/// <param name="Lead">The lead, counted from 1 within the report.</param>
/// <param name="Number">编号.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="Body">The body.</param>
/// <param name="Author">The first author's name.</param>
/// <param name="Category">类别.</param>
/// <param name="Reason">Why it was turned.</param>
/// <param name="TurnedAt">When (UTC).</param>
/// <param name="TakenAt">When the committee took it (UTC).</param>
public sealed record ProposalLeadItem(
    ReportId Report,
    int Lead,
    string? Number,
    string? Title,
    BodyReference Body,
    string? Author,
    ReportCategory Category,
    string Reason,
    DateTimeOffset TurnedAt,
    DateTimeOffset? TakenAt
);

/// <summary>A handover in the list of a desk or a handling unit.</summary>
/// <param name="Report">The report.</param>
/// <param name="Handover">The handover, counted from 1 within the report.</param>
/// <param name="Number">编号.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="Body">The body that handed it over.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="Reason">Why it was handed over.</param>
/// <param name="Due">办理期限, Asia/Shanghai.</param>
/// <param name="HandedAt">When (UTC).</param>
/// <param name="SignedForAt">When the unit signed for it (UTC).</param>
/// <param name="AnsweredAt">When it was answered (UTC).</param>
/// <param name="Outcome">办理结果 of the answer.</param>
public sealed record HandoverItem(
    ReportId Report,
    int Handover,
    string? Number,
    string? Title,
    BodyReference Body,
    UnitReference Unit,
    string Reason,
    DateOnly? Due,
    DateTimeOffset HandedAt,
    DateTimeOffset? SignedForAt,
    DateTimeOffset? AnsweredAt,
    ReplyOutcome? Outcome
)
{
    /// <summary>亮灯; none where nothing is due or it is answered.</summary>
    public Light? Light { get; init; }

    /// <summary>Whether the last day is over and no answer there (逾期).</summary>
    public bool Overdue { get; init; }
}

/// <summary>What is sent to hand a report to a department (转部门).</summary>
/// <param name="Unit">承办单位: a handling unit of this body.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
/// <param name="Due">办理期限.</param>
public sealed record HandoverRequest(Bodies.UnitId Unit, string Reason, DateOnly? Due = null);
