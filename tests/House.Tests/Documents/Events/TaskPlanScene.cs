using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.JointTasks;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One task of the city for its county whose plan meets every command; a second one that is withdrawn.</summary>
internal static class TaskPlanScene
{
    private static readonly JointTaskFacts Today = new(Now, Bodies);

    private static readonly TaskPlan Plan = new(
        new("课题", null, "要求。"),
        new(AllBelow: true),
        new(new(2025, 3, 10), new(2025, 4, 25), Now.AddDays(40))
    )
    {
        Steps = [new("visit", "事前视察")],
        Indicators = [new("firms", "规上企业数", "家", Combination.Sum)],
    };

    public static JointTaskId Id { get; } = new(new Guid(8, 0, 0, new byte[8]));

    public static IEnumerable<Telling> Play()
    {
        var first = Scene();
        var draft = new DraftTask(City, "joint-research", Plan);
        first.Do(By(Of(Role.Editor, City), draft));
        first.Do(By(Of(Role.Editor, City), new RevisePlan(1, Plan)));
        first.Do(By(Of(Role.Editor, City), new SubmitPlan()));
        first.Do(By(Of(Role.Reviewer, City), new ReturnPlan("请补充。")));
        first.Do(By(Of(Role.Editor, City), new SubmitPlan()));
        first.Do(By(Of(Role.Reviewer, City), new ReviewPlan()));
        first.Do(By(Of(Role.Signer, City), new ApprovePlan()));
        first.Do(By(Of(Role.Editor, City), new AmendPlan("顺延。", PartDue: Now.AddDays(45))));
        first.Do(By(Of(Role.Editor, City), new MarkStep("visit", true)));
        var second = Scene();
        second.Do(By(Of(Role.Editor, City), draft));
        second.Do(By(Of(Role.Editor, City), new WithdrawPlan()));
        return first.Tellings.Concat(second.Tellings);
    }

    /// <summary>A task that is issued to the county, for the scenes of what follows; what it showed so far is forgotten.</summary>
    public static Scene<JointTask, JointTask, JointTaskEvent, JointTaskOrder, JointTaskFacts> Issued(
        string kind = "joint-research",
        TaskPlan? plan = null
    )
    {
        var scene = Scene();
        scene.Do(By(Of(Role.Editor, City), new DraftTask(City, kind, plan ?? Plan)));
        scene.Do(By(Of(Role.Editor, City), new SubmitPlan()));
        scene.Do(By(Of(Role.Reviewer, City), new ReviewPlan()));
        scene.Do(By(Of(Role.Signer, City), new ApprovePlan()));
        scene.Tellings.Clear();
        return scene;
    }

    public static JointTaskOrder By(Caller caller, JointTaskCommand command) =>
        new(Id, new CommandId(Guid.NewGuid()), caller, command);

    private static Scene<JointTask, JointTask, JointTaskEvent, JointTaskOrder, JointTaskFacts> Scene() =>
        new(
            Today,
            notice =>
                notice.Feed == Feeds.Desk(City) ? Told.Own
                : notice.Feed == Feeds.Unit(Bureau) ? Told.Handler
                : Told.Invited
        );
}
