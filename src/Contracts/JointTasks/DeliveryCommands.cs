using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Send the signed version of a part to the launcher (报送分报告). What is late is taken, and marked.</summary>
/// <param name="Body">The body whose part it is.</param>
/// <param name="Version">The version, signed and in force.</param>
public sealed record SubmitPart(BodyCode Body, int Version) : DeliveryCommand;

/// <summary>Take a part back before it was received (撤回分报告).</summary>
/// <param name="Body">The body whose part it is.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record RecallPart(BodyCode Body, string Reason) : DeliveryCommand;

/// <summary>Receive a part (接收分报告): its paragraphs and figures may go into the total.</summary>
/// <param name="Body">The body whose part it is.</param>
public sealed record ReceivePart(BodyCode Body) : DeliveryCommand;

/// <summary>Return a part to be mended (退回分报告), until the total is signed.</summary>
/// <param name="Body">The body whose part it is.</param>
/// <param name="Reason">What to mend, 1 to 500 characters.</param>
public sealed record ReturnPart(BodyCode Body, string Reason) : DeliveryCommand;
