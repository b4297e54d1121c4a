using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;
using static ZhengXie.Linked.House.Tests.Documents.Events.TaskPlanScene;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One task that is urged, reminded of, suspended, resumed and terminated; an invitation to a meeting that is closed.</summary>
internal static class TaskCourseScene
{
    private static readonly TaskPlan Meeting = new(
        new("培训", null, "请派员参加。")
        {
            Fields = new Dictionary<string, string> { ["opensAt"] = "2025-03-20T09:00:00+08:00", ["place"] = "市政协" },
        },
        new(AllBelow: true),
        new(new(2025, 3, 20), new(2025, 3, 21))
    );

    public static IEnumerable<Telling> Play()
    {
        var first = Issued();
        var editor = Of(Role.Editor, City);
        var later = new JointTaskFacts(Now.AddDays(10), Bodies);
        first.Do(By(editor, new UrgeInvited(County, "请答复。", UrgingChannel.Message)));
        first.Do(By(Caller.House, new ReachTaskClock(TaskClocks.OfConfirmation(County))), later);
        first.Do(By(editor, new SuspendTask("等待部署。")), later);
        first.Do(By(editor, new ResumeTask()), later);
        first.Do(By(Of(Role.Signer, City), new TerminateTask("课题合并。")), later);
        var second = Issued("meeting", Meeting);
        second.Do(By(editor, new CloseTask()));
        return first.Tellings.Concat(second.Tellings);
    }
}
