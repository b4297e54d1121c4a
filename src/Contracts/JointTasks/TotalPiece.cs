namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// A paragraph of a total report as an editor sends it (总报告段落). Where it came from is not his to say: the house keeps
/// the origins of the paragraph named, and works out how far it was edited.
/// </summary>
/// <param name="Id">The paragraph of the version it was typed from; none for a new one.</param>
/// <param name="Heading">小标题, at most 100 characters.</param>
/// <param name="Text">The words, 1 to 30,000 characters.</param>
/// <param name="Question">The question of the outline that it answers, counted from 1.</param>
public sealed record TotalPiece(int? Id, string? Heading, string Text, int? Question = null);
