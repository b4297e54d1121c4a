using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using ZhengXie.Linked.Storage.JointTasks.Totals;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <content>总报告: the launcher sees how far it is; a contributor only what is shared with it.</content>
internal sealed partial class JointTaskDrawing
{
    private Sharing Shown => new SeenTask(task, caller, keys, facts).Shown;

    private JointTaskView WithTotal(JointTaskView view) =>
        view with
        {
            TotalVersion = all ? task.Total.Version : null,
            TotalSigned = all ? task.Total.Signed : null,
            Shared =
                all ? TotalDrawing.Draw(task.Total.Shared)
                : Shown != Sharing.Nothing ? TotalDrawing.Draw(Shown)
                : null,
            Contributors = Shown.Participants ? [.. task.Contributors.Order().Select(Reference)] : null,
        };

    private BodyReference Reference(BodyCode body) => facts.Bodies.Reference(body.Value);
}
