using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>How far a part is on its way (分报告报送), for the body and the launcher.</summary>
/// <param name="State">报送状态.</param>
/// <param name="Due">截止 in force (UTC).</param>
/// <param name="Late">逾期: it was first sent after its date.</param>
/// <param name="Sendings">Every time it was sent, oldest first.</param>
public sealed record DeliveryView(
    DeliveryState State,
    DateTimeOffset? Due,
    bool Late,
    IReadOnlyList<SendingView> Sendings
);

/// <summary>One time that a part was sent (一次报送). Both moments stay visible: when it was due and when it came.</summary>
/// <param name="Version">The version.</param>
/// <param name="SentAt">报送 (UTC).</param>
/// <param name="SentBy">By whom.</param>
/// <param name="Due">截止 in force then (UTC).</param>
/// <param name="Late">逾期: sent after that moment.</param>
/// <param name="ReceivedAt">接收 (UTC).</param>
/// <param name="RecalledAt">撤回 (UTC).</param>
/// <param name="ReturnedAt">退回 (UTC).</param>
/// <param name="Reason">撤回或退回原因.</param>
public sealed record SendingView(
    int Version,
    DateTimeOffset SentAt,
    ActorView? SentBy,
    DateTimeOffset? Due,
    bool Late,
    DateTimeOffset? ReceivedAt,
    DateTimeOffset? RecalledAt,
    DateTimeOffset? ReturnedAt,
    string? Reason
);
