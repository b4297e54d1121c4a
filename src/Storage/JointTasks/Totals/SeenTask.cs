using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>A task that a reader may open, and how far he sees into what was made of the parts (查看范围).</summary>
internal sealed record SeenTask(JointTask Task, Caller Caller, IReadOnlySet<string> Keys, JointTaskFacts Facts)
{
    /// <summary>Whether he stands with the launcher.</summary>
    public bool All => JointTaskSight.SeesAll(Keys, Task);

    /// <summary>What he is shown: with the launcher everything, with a contributor what is shared, otherwise nothing.</summary>
    public Sharing Shown =>
        All ? new(true, true, true)
        : Task.Contributors.Any(body => JointTaskSight.SeesOwn(Keys, body)) ? Task.Total.Shared
        : Sharing.Nothing;

    /// <summary>Whether he may know that the body took part.</summary>
    public bool Knows(BodyCode body) => Shown.Participants || JointTaskSight.SeesOwn(Keys, body);
}
