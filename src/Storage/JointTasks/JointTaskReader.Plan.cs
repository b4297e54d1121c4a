using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <content>方案: its files, and both sides of a conflict.</content>
public sealed partial class JointTaskReader
{
    /// <summary>A file of the plan; none if there is none such for this reader.</summary>
    public async Task<AttachedFile?> PlanFile(
        JointTaskId id,
        string hash,
        Caller caller,
        CancellationToken cancellation
    )
    {
        var task = await Find(id, caller, cancellation);
        return task?.Plan.Files.FirstOrDefault(file => file.Hash == hash);
    }

    /// <summary>What a save from an earlier version is answered with; none if the plan in force cannot be read.</summary>
    public async Task<PlanConflict?> ConflictOf(
        JointTaskId id,
        RevisePlan command,
        Caller caller,
        CancellationToken cancellation
    )
    {
        if (await Find(id, caller, cancellation) is not { } task)
        {
            return null;
        }
        var from = task.Plans.FirstOrDefault(version => version.Number == command.Version);
        var found = await texts.Read([task.Plan.Text, from?.Frame.Text ?? task.Plan.Text], cancellation);
        return Written(task.Plan, found) is { } theirs
            ? new(from is null ? null : Written(from.Frame, found), command.Plan, theirs, task.Plans.Length)
            : null;
    }

    private Task<JointTask?> Find(JointTaskId id, Caller caller, CancellationToken cancellation)
    {
        var keys = JointTaskSight.KeysOf(caller, ChinaTime.DayOf(time.GetUtcNow()), bodies.Current);
        return Find(id, keys, cancellation);
    }

    private static TaskPlan? Written(PlanFrame frame, IReadOnlyDictionary<string, byte[]> found) =>
        found.TryGetValue(frame.Text, out var bytes) ? frame.Written(PlanPaper.Read(bytes)) : null;
}
