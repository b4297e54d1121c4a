using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>How far one link of the chain is (环节进度).</summary>
/// <param name="Step">The link.</param>
/// <param name="State">How far it is.</param>
/// <param name="Late">逾期: planned for a day that is over, and not done.</param>
public sealed record StepProgress(PlanStep Step, StepState State, bool Late);

/// <summary>
/// The chain of links of a task (环节链): a link is done once its stage has come or the launcher has said so; the first that is
/// not done is under way.
/// </summary>
public static class StepChain
{
    /// <summary>Every link of the plan, with how far it is.</summary>
    /// <param name="task">The task.</param>
    /// <param name="stage">Its stage as the reader may know it.</param>
    /// <param name="today">The day of looking, Asia/Shanghai.</param>
    public static IEnumerable<StepProgress> Of(JointTask task, TaskStage stage, DateOnly today)
    {
        var started = task.IsIssued;
        foreach (var step in task.Plan.Steps)
        {
            if (IsDone(step, task, stage))
            {
                yield return new(step, StepState.Done, Late: false);
                continue;
            }
            yield return new(step, started ? StepState.UnderWay : StepState.Waiting, step.On < today);
            started = false;
        }
    }

    // A task that was given up has come to none of its stages by that.
    private static bool IsDone(PlanStep step, JointTask task, TaskStage stage) =>
        task.StepsDone.Contains(step.Key) || (step.Until is { } until && stage >= until && stage <= TaskStage.Closed);
}
