using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using ZhengXie.Linked.Storage.JointTasks.Totals;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <content>共享范围: the launcher sees what is shared, a contributor what is shared with it, others nothing.</content>
internal sealed partial class JointTaskDrawing
{
    private Sharing Shown => new SeenTask(task, caller, keys, facts).Shown;

    private SharingView? Shared =>
        all ? TotalDrawing.Draw(task.Total.Shared)
        : Shown != Sharing.Nothing ? TotalDrawing.Draw(Shown)
        : null;

    private IReadOnlyList<BodyReference>? Contributors =>
        Shown.Participants ? [.. task.Contributors.Order().Select(body => facts.Bodies.Reference(body.Value))] : null;
}
