using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;
using static ZhengXie.Linked.House.Tests.Documents.Events.TaskPlanScene;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One task of the city that is made the part of another, to which the city was invited, and parted from it again.</summary>
internal static class TaskLinkScene
{
    private static readonly JointTaskId Above = new(new Guid(9, 0, 0, new byte[8]));

    public static IEnumerable<Telling> Play()
    {
        var scene = Issued();
        var upper = scene.State with
        {
            Id = Above,
            Invitations = [new(City, false, null) { Answer = new() { State = AnswerState.Participating } }],
        };
        var knowing = new JointTaskFacts(Now, Bodies) { Parent = new(upper, Opened: false) };
        scene.Do(By(Of(Role.Editor, City), new LinkToParent(Above)), knowing);
        scene.Do(By(Of(Role.Editor, City), new UnlinkFromParent("另行组织。")));
        return scene.Tellings;
    }
}
