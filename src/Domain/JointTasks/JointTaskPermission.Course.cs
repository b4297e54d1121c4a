using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>进程: who urges, suspends, resumes, terminates, closes.</content>
public static partial class JointTaskPermission
{
    private static IEnumerable<string> CourseActs(Caller caller, JointTask task, JointTaskFacts facts)
    {
        if (!task.IsRunning)
        {
            yield break;
        }
        if (ToLead(caller, task.Body, facts.Today) is not null)
        {
            if (task.CheckSuspending() is null)
            {
                yield return "suspend";
            }
            if (task.Course.IsSuspended)
            {
                yield return "resume";
            }
            if (task.CheckClosing() is null)
            {
                yield return "close";
            }
        }
        if (ToSign(caller, task.Body, facts.Today) is not null)
        {
            yield return "terminate";
        }
    }

    private static IEnumerable<string> UrgingActs(
        Caller caller,
        JointTask task,
        Invitation invited,
        JointTaskFacts facts
    ) =>
        ToLead(caller, task.Body, facts.Today) is not null && task.CheckUrging(invited, facts.Now) is null
            ? ["urge"]
            : [];
}
