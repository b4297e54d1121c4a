using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Where a paragraph stands in a part report (分报告段落). A version once written never changes, so a place is for good.</summary>
/// <param name="Body">The body whose part it is.</param>
/// <param name="Version">The version of the part, counted from 1.</param>
/// <param name="Section">The section.</param>
/// <param name="Paragraph">The paragraph in the section, counted from 1.</param>
public sealed record PartPlace(BodyCode Body, int Version, PartSection Section, int Paragraph);
