using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Bench.JointTasks;

/// <summary>A part that was sent (报送记录), and its answer.</summary>
/// <param name="Body">Whose.</param>
/// <param name="Receipt">The receipt.</param>
/// <param name="Sent">The timestamp when it was first sent.</param>
/// <param name="Answered">The timestamp when the receipt came.</param>
internal sealed record SentPart(BodyCode Body, Receipt Receipt, long Sent, long Answered);
