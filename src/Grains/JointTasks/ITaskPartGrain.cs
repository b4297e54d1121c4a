using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.JointTasks;

/// <summary>Keeper of one part of a joint task (分报告守护者), wherever in the cluster it stands. Its key is the id of its stream.</summary>
[Alias("task-part")]
public interface ITaskPartGrain : IGrainWithGuidKey
{
    /// <summary>Does what is ordered; the outcome comes after the commit, and a refusal is a value.</summary>
    /// <param name="order">An order on this part of a joint task.</param>
    /// <param name="cancellation">Ends the wait for a turn; an order at work is not cancelled.</param>
    [Alias("do")]
    Task<Outcome> Do([Immutable] TaskPartOrder order, CancellationToken cancellation = default);
}
