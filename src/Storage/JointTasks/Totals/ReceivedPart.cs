using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>A part that is received (已接收的分报告), with its paragraphs.</summary>
/// <param name="Body">The body.</param>
/// <param name="Version">The version that was received.</param>
/// <param name="Words">Its paragraphs, in order.</param>
internal sealed record ReceivedPart(BodyCode Body, int Version, IReadOnlyList<PartWords> Words);
