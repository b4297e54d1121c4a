using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.JointTasks.Parts;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Draws the view of a joint task (联动任务视图) for one reader, leaving out what is not the reader's.</summary>
internal sealed partial class JointTaskDrawing(
    JointTask task,
    Caller caller,
    IReadOnlySet<string> keys,
    JointTaskFacts facts
)
{
    private readonly bool all = JointTaskSight.SeesAll(keys, task);

    public JointTaskView Draw() =>
        new(task.Id, task.Number, facts.Bodies.Reference(task.Body.Value), task.TaskKind, Stage, all)
        {
            KindName = task.Sort.Name,
            StageName = TaskTerms.Of(Stage),
            Stages = [.. task.Sort.Stages.Select(Draw)],
            IssuedAt = task.IssuedAt,
            Plan = DrawPlan(),
            Invitations =
            [
                .. task.Invitations.Where(invited => all || JointTaskSight.SeesOwn(keys, invited.Body)).Select(Draw),
            ],
            Course = Course(),
            Totals = Totals(),
            ClaimedTopics = ClaimedTopics(),
            Acts = [.. JointTaskPermission.Possible(caller, task, facts)],
            TotalVersion = all ? task.Total.Version : null,
            TotalSigned = all ? task.Total.Signed : null,
            Shared = Shared,
            Contributors = Contributors,
            SeesOutcome = all || task.Contributors.Any(body => JointTaskSight.SeesOwn(keys, body)),
        };

    // When a stage began tells how far the others are: that is the launcher's.
    private StageView Draw(TaskStage stage) =>
        new(stage, TaskTerms.Of(stage)) { ReachedAt = all ? task.ReachedAt(stage) : null };

    private InvitationView Draw(Invitation invited) =>
        new(facts.Bodies.Reference(invited.Body.Value), invited.NumberIn(task), invited.Offline, invited.Due)
        {
            Answer = Answering.Draw(invited),
            Delivery = DeliveryDrawing.Of(invited, _ => null),
            Percent = Percents.GetValueOrDefault(invited.Body),
            Acts = [.. JointTaskPermission.PossibleFor(caller, task, invited, facts)],
        };
}
