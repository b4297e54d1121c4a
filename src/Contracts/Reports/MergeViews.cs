namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>What a body made of a report by merging it (综合去向): the merged report and its fate, as the reader may see them.</summary>
/// <param name="Report">The merged report.</param>
/// <param name="Body">The body that merged it.</param>
/// <param name="Number">The merged report's 编号 there.</param>
/// <param name="Title">The merged report's 标题, once the reader may read its text.</param>
/// <param name="Stage">Where it stands there.</param>
/// <param name="StageName">The state's name on screen.</param>
/// <param name="Results">The results of the merged report, at every tier.</param>
/// <param name="Merges">Where the merged report was merged further, if it was.</param>
public sealed record MergeView(
    ReportId Report,
    BodyReference Body,
    string? Number,
    string? Title,
    CopyStage Stage,
    string StageName,
    IReadOnlyList<ResultView> Results,
    IReadOnlyList<MergeView> Merges
);

/// <summary>Credit (综合来源) of a merged report: a report whose authors and bodies share in it.</summary>
/// <param name="Report">The report as its author submitted it; none where the reader may not open it.</param>
/// <param name="Number">Its 编号 where it was submitted; none where the reader may not know it.</param>
/// <param name="Authors">反映人 and 联名.</param>
/// <param name="Unit">The unit it was submitted for.</param>
/// <param name="Bodies">The bodies on its way to the merging one, that one included.</param>
/// <param name="AuthorName">反映人 as a paper names him, where it was entered for a body that had not joined.</param>
public sealed record CreditView(
    ReportId? Report,
    string? Number,
    IReadOnlyList<PersonReference> Authors,
    UnitReference? Unit,
    IReadOnlyList<BodyReference> Bodies,
    string? AuthorName = null
);

/// <summary>A report that was merged (被综合件), for those who work at the merging body.</summary>
/// <param name="Report">The report.</param>
/// <param name="Number">Its 编号 at the merging body.</param>
/// <param name="Version">The version of its text that was merged.</param>
/// <param name="Title">Its 标题; none if it was redacted.</param>
public sealed record SourceView(ReportId Report, string Number, int Version, string? Title);

/// <summary>Where a report in an author's list was merged into (综合去向).</summary>
/// <param name="Report">The merged report.</param>
/// <param name="Body">The body that merged it.</param>
/// <param name="Number">The merged report's 编号 there.</param>
/// <param name="Stage">Where it stands there, as seen from outside.</param>
/// <param name="StageName">The state's name on screen.</param>
/// <param name="Result">Its newest result, at whatever tier.</param>
/// <param name="ResultBody">Whose result it is.</param>
public sealed record FollowedMerge(
    ReportId Report,
    BodyReference Body,
    string? Number,
    CopyStage Stage,
    string StageName,
    ResultKind? Result,
    BodyReference? ResultBody
);
