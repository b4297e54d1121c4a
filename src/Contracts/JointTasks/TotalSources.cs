using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>The received part of one body as material for the total report (汇总素材).</summary>
/// <param name="Body">The body.</param>
/// <param name="Version">The version that was received.</param>
/// <param name="Sections">Its sections, in order.</param>
public sealed record TotalSource(BodyReference Body, int Version, IReadOnlyList<TotalSourceSection> Sections);

/// <summary>A section of a received part.</summary>
/// <param name="Section">Which.</param>
/// <param name="Paragraphs">Its paragraphs, in order.</param>
public sealed record TotalSourceSection(PartSection Section, IReadOnlyList<TotalSourceParagraph> Paragraphs);

/// <summary>A paragraph of a received part.</summary>
/// <param name="Paragraph">Counted from 1 within the section.</param>
/// <param name="Text">The words.</param>
/// <param name="TakenInto">The paragraphs of the total that it stands in; none while it is free (可引用).</param>
public sealed record TotalSourceParagraph(int Paragraph, string Text, IReadOnlyList<int> TakenInto);
