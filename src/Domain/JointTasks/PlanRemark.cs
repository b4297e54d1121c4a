using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>What was said of a plan (审核意见) by its reviewer or signer.</summary>
/// <param name="Returned">退改: whether it was sent back with it.</param>
/// <param name="Text">意见; none if it was passed without a word.</param>
/// <param name="By">Who said it.</param>
/// <param name="At">When (UTC).</param>
public sealed record PlanRemark(bool Returned, string? Text, Signature? By, DateTimeOffset At);
