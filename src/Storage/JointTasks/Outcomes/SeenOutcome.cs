using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>A task of whose outcome a reader may see something (成果查看范围).</summary>
internal sealed record SeenOutcome(JointTask Task, Caller Caller, IReadOnlySet<string> Keys, JointTaskFacts Facts)
{
    /// <summary>Whether he stands with the launcher.</summary>
    public bool All => JointTaskSight.SeesAll(Keys, Task);
}
