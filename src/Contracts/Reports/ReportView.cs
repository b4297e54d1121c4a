using ZhengXie.Linked.Contracts.Commissions;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>A report (社情民意信息) as its reader may see it: what is not the reader's is left out.</summary>
/// <param name="Id">Its id, the root of its lineage.</param>
/// <param name="Title">标题 of the newest text the reader may read; none if it was redacted.</param>
/// <param name="Origin">The body it was submitted to.</param>
/// <param name="Authors">反映人 and 联名.</param>
/// <param name="EnteredBy">代录人.</param>
/// <param name="Unit">The unit it was submitted for.</param>
/// <param name="Category">类别.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Mark">密级.</param>
/// <param name="Channel">来源渠道.</param>
/// <param name="SubmittedAt">When it was first submitted (UTC).</param>
/// <param name="Files">附件.</param>
/// <param name="Copies">The copies, lower tiers first.</param>
/// <param name="Legs">The legs, in the order sent.</param>
/// <param name="Results">The results, in the order entered; corrected ones too.</param>
/// <param name="Directives">The directives.</param>
/// <param name="Acts">What the reader may do now.</param>
public sealed record ReportView(
    ReportId Id,
    string? Title,
    BodyReference Origin,
    IReadOnlyList<PersonReference> Authors,
    PersonReference? EnteredBy,
    UnitReference? Unit,
    ReportCategory Category,
    Urgency Urgency,
    SecurityMark Mark,
    SourceChannel Channel,
    DateTimeOffset SubmittedAt,
    IReadOnlyList<AttachedFile> Files,
    IReadOnlyList<CopyView> Copies,
    IReadOnlyList<LegView> Legs,
    IReadOnlyList<ResultView> Results,
    IReadOnlyList<DirectiveView> Directives,
    IReadOnlyList<PossibleAct> Acts
)
{
    /// <summary>反映人 as a paper names him, where the report was entered for a body that had not joined.</summary>
    public string? AuthorName { get; init; }

    /// <summary>综合去向: the reports that bodies made of it by merging.</summary>
    public IReadOnlyList<MergeView> Merges { get; init; } = [];

    /// <summary>综合来源: who shares in it, for a merged report; as far as the reader may know.</summary>
    public IReadOnlyList<CreditView> Credits { get; init; } = [];

    /// <summary>被综合件: what it was merged from, for those who work at the merging body.</summary>
    public IReadOnlyList<SourceView> Sources { get; init; } = [];

    /// <summary>附言 of the author to the office that it was submitted to; for these two only.</summary>
    public string? Note { get; init; }

    /// <summary>The ticks of the checklist that the author set; for him and the desk he sent it to.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>提案线索 that it was turned into.</summary>
    public IReadOnlyList<ProposalLeadView> Leads { get; init; } = [];

    /// <summary>转办件 to departments.</summary>
    public IReadOnlyList<HandoverView> Handovers { get; init; } = [];

    /// <summary>约稿标注: the commissions that it answers, as far as the reader may see them.</summary>
    public IReadOnlyList<CommissionReference> Commissions { get; init; } = [];

    /// <summary>催办, in the order of time: those by the reader's body, and those to the reader's body or unit.</summary>
    public IReadOnlyList<UrgingView> Urgings { get; init; } = [];
}
