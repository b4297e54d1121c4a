using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>The words of a paragraph of a part (分报告段落原文).</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Words">The words there.</param>
public sealed record PartWords(PartPlace Place, string Words);
