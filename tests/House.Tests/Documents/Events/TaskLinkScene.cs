using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;
using static ZhengXie.Linked.House.Tests.Documents.Events.TaskPlanScene;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One task of the city that is made the part of another, to which the city was invited, and parted from it again.</summary>
internal static class TaskLinkScene
{
    private static JointTaskId Above => new(new Guid(9, 0, 0, new byte[8]));

    /// <summary>The county's own task below, with a signed total report: its result becomes the county's part.</summary>
    public static ChildTask Child { get; } =
        new(
            Issued().State with
            {
                Id = Above,
                Body = County,
                Parent = TaskPlanScene.Id,
                Total = TotalReport.Start with
                {
                    Versions = [new(1, Below.Written().Hash, 10, TotalStep.Taken, null, Now, null)],
                    Signed = 1,
                },
            },
            "课题",
            Below,
            []
        );

    private static TotalPaper Below =>
        new(
            [
                new(1, "情况", "总体稳定。", null, []),
                new(2, "问题", "缺人。", null, []),
                new(3, "建议", "对接。", null, []),
            ],
            3
        );

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
