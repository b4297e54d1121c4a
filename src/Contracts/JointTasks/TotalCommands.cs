namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// Take paragraphs of received parts into the total report (引用分报告段落), as they stand, in the order given. All are
/// taken or none.
/// </summary>
/// <param name="BaseVersion">The version of the total that it was decided on; 0 before the first.</param>
/// <param name="Paragraphs">1 to 200 places, each once, of versions that were received.</param>
/// <param name="After">The paragraph of the total to put them after; 0 for the beginning, none for the end.</param>
/// <param name="Question">The question of the outline that they answer, counted from 1.</param>
public sealed record TakeParagraphs(
    int BaseVersion,
    IReadOnlyList<PartPlace> Paragraphs,
    int? After = null,
    int? Question = null
) : TotalCommand;

/// <summary>Take a paragraph out of the total report (移出段落); what it was taken from is free again in its part.</summary>
/// <param name="BaseVersion">The version of the total that it was decided on.</param>
/// <param name="Paragraph">The paragraph, by its id.</param>
public sealed record TakeOutParagraph(int BaseVersion, int Paragraph) : TotalCommand;

/// <summary>Revise the total report (修改总报告): edit, reorder, leave out, write paragraphs of one's own.</summary>
/// <param name="BaseVersion">The version that it was typed from; 0 before the first.</param>
/// <param name="Paragraphs">The whole report as it shall stand, 1 to 2,000 paragraphs, at most 200,000 characters.</param>
/// <param name="Note">修改说明, at most 200 characters.</param>
public sealed record ReviseTotal(int BaseVersion, IReadOnlyList<TotalPiece> Paragraphs, string? Note = null)
    : TotalCommand;

/// <summary>
/// Share results (共享成果) with the bodies whose parts were received. It replaces what was shared before; none of the three
/// shares nothing any more.
/// </summary>
/// <param name="Total">总报告: the version now in force, and those that follow.</param>
/// <param name="Figures">汇总数据: the combined figures, never those of a single other body.</param>
/// <param name="Participants">参与单位: who took part, who is quoted, whose figure is missing.</param>
public sealed record ShareResults(bool Total, bool Figures, bool Participants) : TotalCommand;
