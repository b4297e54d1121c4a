using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>One invited body as a reader sees it (参与单位).</summary>
/// <param name="Body">The body.</param>
/// <param name="Number">分报告编号, such as <c>420600-LD-2025-001/420625</c>.</param>
/// <param name="Offline">线下: it had not joined when it was invited; the launcher enters for it.</param>
/// <param name="Due">分报告截止 in force (UTC); none where the kind asks for no part.</param>
public sealed record InvitationView(BodyReference Body, string Number, bool Offline, DateTimeOffset? Due)
{
    /// <summary>回执.</summary>
    public AnswerView? Answer { get; init; }

    /// <summary>分报告报送: how far its part is on its way; none before the task was issued.</summary>
    public DeliveryView? Delivery { get; init; }

    /// <summary>
    /// 进度 in percent: 100 once the part is sent, else that of the task which the body opened below for it (级联), else as the
    /// body last reported it.
    /// </summary>
    public int Percent { get; init; }

    /// <summary>The task that the body opened below for its part (级联); none if it opened none.</summary>
    public ChildTaskView? Child { get; init; }

    /// <summary>What the reader may do now for this body, by stable names.</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];
}
