using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;
using static ZhengXie.Linked.House.Tests.Documents.Events.TaskPlanScene;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One task to which the county gives every answer.</summary>
internal static class TaskAnswerScene
{
    public static IEnumerable<Telling> Play()
    {
        var scene = Issued();
        var county = Of(Role.Editor, County);
        scene.Do(By(county, new SignForTask(County)));
        scene.Do(By(county, new AskAdjustment(County, Now.AddDays(50), null, "人代会冲突。")));
        scene.Do(By(Of(Role.Editor, City), new DecideAdjustment(County, true)));
        scene.Do(By(county, new ClaimSubTopics(County, ["子课题"])));
        scene.Do(By(county, new NameTeam(County, [new(TeamPost.Leader, "组长")])));
        scene.Do(By(county, new DeclineTask(County, "机构改革。")));
        scene.Do(By(county, new JoinTask(County)));
        return scene.Tellings;
    }
}
