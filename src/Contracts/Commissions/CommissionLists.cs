using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Commissions;

/// <summary>A commission in a list (约稿列表).</summary>
/// <param name="Commission">The commission.</param>
/// <param name="Number">编号.</param>
/// <param name="Title">题目; none if it was redacted.</param>
/// <param name="Body">The body that asks.</param>
/// <param name="State">状态.</param>
/// <param name="IssuedAt">When it was issued (UTC).</param>
/// <param name="Due">截止日期, Asia/Shanghai.</param>
/// <param name="Parent">The commission that it relays.</param>
/// <param name="Asked">应报: addressees; where it was received, 1.</param>
/// <param name="Answered">已报: addressees that sent at least one report.</param>
/// <param name="Reports">已报件数.</param>
/// <param name="Adopted">采用件数.</param>
/// <param name="SignedFor">Whether the addressee signed for it; for a list of received ones only.</param>
/// <param name="Overdue">Whether the date is over.</param>
public sealed record CommissionItem(
    CommissionId Commission,
    string? Number,
    string? Title,
    BodyReference Body,
    CommissionState State,
    DateTimeOffset IssuedAt,
    DateOnly Due,
    CommissionId? Parent,
    int Asked,
    int Answered,
    int Reports,
    int Adopted,
    bool? SignedFor,
    bool Overdue
);

/// <summary>A report that came for a commission (约稿来稿), as the giver's desk sees it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="Number">编号 at the giver; none while it is arriving.</param>
/// <param name="From">The body it came from.</param>
/// <param name="Unit">The unit it came from.</param>
/// <param name="Stage">办理状态 at the giver.</param>
/// <param name="StageName">The state's name on screen.</param>
/// <param name="SentAt">When it was sent (UTC).</param>
/// <param name="Due">截止日期 in force, Asia/Shanghai.</param>
/// <param name="Late">逾期: sent after the date.</param>
/// <param name="Adopted">采用.</param>
public sealed record CommissionAnswer(
    ReportId Report,
    string? Title,
    string? Number,
    BodyReference From,
    UnitReference? Unit,
    CopyStage Stage,
    string StageName,
    DateTimeOffset SentAt,
    DateOnly Due,
    bool Late,
    bool Adopted
);
