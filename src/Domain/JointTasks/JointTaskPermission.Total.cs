using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>Who works on the total report (总报告编写): the editors of the launcher, and the officers of its lead unit.</content>
public static partial class JointTaskPermission
{
    /// <summary>In whose name the caller may write the total report, and share results.</summary>
    public static Signature? ToSum(Caller caller, JointTask task, DateOnly day) =>
        ToDraft(caller, task.Body, task.LeadUnit, day);

    /// <summary>What the caller may do now with the total report.</summary>
    public static IEnumerable<string> PossibleOfTotal(Caller caller, JointTask task, JointTaskFacts facts)
    {
        if (ToSum(caller, task, facts.Today) is null)
        {
            yield break;
        }
        if (task.TotalIsOpen && task.Total.Signed is null)
        {
            yield return "take-paragraphs";
            yield return "revise-total";
        }
        if (task.IsIssued)
        {
            yield return "share-results";
        }
    }
}
