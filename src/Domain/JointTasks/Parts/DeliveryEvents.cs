using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>
/// Sent (报送分报告): a signed version of a part is on its way, by the number it bears in the part's own stream and the hash
/// of its text. Late: after the moment that was in force for the body.
/// </summary>
[EventName("joint-task.part-submitted", 1)]
public sealed record PartSubmitted(BodyCode Body, int Version, string Text, DateTimeOffset? Due, bool Late)
    : DeliveryEvent;

/// <summary>Recalled before it was received (撤回分报告).</summary>
[EventName("joint-task.part-recalled", 1)]
public sealed record PartRecalled(BodyCode Body, int Version, string Reason) : DeliveryEvent;

/// <summary>Received (接收分报告): this version may go into the total.</summary>
[EventName("joint-task.part-received", 1)]
public sealed record PartReceived(BodyCode Body, int Version) : DeliveryEvent;

/// <summary>Returned to be mended (退回分报告).</summary>
[EventName("joint-task.part-returned", 1)]
public sealed record PartReturned(BodyCode Body, int Version, string Reason) : DeliveryEvent;
