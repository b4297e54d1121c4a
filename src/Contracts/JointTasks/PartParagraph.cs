namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>One paragraph (段落) of a version of a part: what a total report can take.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Number">Its place in the section, counted from 1; a version once written never changes.</param>
/// <param name="Text">What it says, a single line.</param>
public sealed record PartParagraph(PartSection Section, int Number, string Text);
