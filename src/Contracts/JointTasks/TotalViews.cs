using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>A total report (总报告) as its reader may see it.</summary>
/// <param name="Version">The version shown, counted from 1; 0 before the first.</param>
/// <param name="Current">The number of the version in force; for others than the launcher that shown.</param>
/// <param name="Paragraphs">The paragraphs, in reading order; none if the version was redacted.</param>
/// <param name="Characters">字数, white space not counted.</param>
/// <param name="Signed">定稿: the version that was signed, if one was.</param>
/// <param name="Versions">稿次, the newest last; for the launcher only.</param>
/// <param name="Shared">共享范围; for the launcher only.</param>
/// <param name="Acts">What the reader may do now with it, by stable names.</param>
public sealed record TotalView(
    int Version,
    int Current,
    IReadOnlyList<TotalParagraphView>? Paragraphs,
    int Characters,
    int? Signed,
    IReadOnlyList<TotalVersionView> Versions,
    SharingView? Shared,
    IReadOnlyList<string> Acts
);

/// <summary>A paragraph (段落) of a total report.</summary>
/// <param name="Id">Counted from 1 within the report, never given twice.</param>
/// <param name="Heading">小标题.</param>
/// <param name="Text">The words.</param>
/// <param name="Question">The question of the outline that it answers, counted from 1.</param>
/// <param name="Origins">来源标记: none for the launcher's own, several where paragraphs were joined.</param>
public sealed record TotalParagraphView(
    int Id,
    string? Heading,
    string Text,
    int? Question,
    IReadOnlyList<OriginView> Origins
);

/// <summary>
/// Mark of origin (来源标记) of a paragraph. A reader who is not told who took part sees his own body's marks; another's
/// says only that the paragraph came from a part.
/// </summary>
/// <param name="Body">The body whose part it came from; none where the reader is not told.</param>
/// <param name="Version">The version of the part.</param>
/// <param name="Section">The section of the part.</param>
/// <param name="Paragraph">The paragraph in the section, counted from 1.</param>
/// <param name="Relation">How far it was edited since; none where the reader is not told.</param>
/// <param name="Words">The words in the part; for the launcher only, and none where the paragraph still has them.</param>
/// <param name="Outdated">Whether the part was returned since, or another version of it received; for the launcher only.</param>
public sealed record OriginView(
    BodyReference? Body,
    int? Version,
    PartSection? Section,
    int? Paragraph,
    ParagraphRelation? Relation,
    string? Words,
    bool? Outdated
);

/// <summary>A version (稿次) of a total report.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Characters">字数.</param>
/// <param name="Step">What made it.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Note">修改说明.</param>
public sealed record TotalVersionView(
    int Number,
    int Characters,
    TotalStep Step,
    ActorView? By,
    DateTimeOffset At,
    string? Note
);

/// <summary>What the launcher shares (共享范围) with the bodies whose parts were received.</summary>
/// <param name="Total">总报告.</param>
/// <param name="Figures">汇总数据.</param>
/// <param name="Participants">参与单位.</param>
public sealed record SharingView(bool Total, bool Figures, bool Participants);
