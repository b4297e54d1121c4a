using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.JointTasks;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>The county's part of the city's task: filled in, written, signed; then sent, recalled, received and returned.</summary>
internal static class TaskPartScene
{
    private static readonly Caller Editor = Of(Role.Editor, County);
    private static readonly Caller Launcher = Of(Role.Editor, City);
    private static readonly PartText Text = new("标题", "情况。", "问题。", "建议。");

    /// <summary>What the county does with it.</summary>
    public static IEnumerable<Telling> Play()
    {
        var scene = Written();
        var below = new TaskPartFacts(Now, Bodies, Joined().State) { Child = TaskLinkScene.Child };
        scene.Do(By(Editor, new BringTotal(TaskLinkScene.Child.Task.Id, 1)), below);
        return scene.Tellings;
    }

    /// <summary>What happens to it on its way.</summary>
    public static IEnumerable<Telling> Deliver()
    {
        var task = Joined();
        var facts = new JointTaskFacts(Now, Bodies) { Part = Written().State };
        task.Tellings.Clear();
        task.Do(TaskPlanScene.By(Editor, new SubmitPart(County, 1)), facts);
        task.Do(TaskPlanScene.By(Editor, new RecallPart(County, "附件有误。")), facts);
        task.Do(TaskPlanScene.By(Editor, new SubmitPart(County, 1)), facts);
        task.Do(TaskPlanScene.By(Launcher, new ReceivePart(County)), facts);
        task.Do(TaskPlanScene.By(Launcher, new ReturnPart(County, "缺数据。")), facts);
        return task.Tellings;
    }

    private static Scene<TaskPart, TaskPart, TaskPartEvent, TaskPartOrder, TaskPartFacts> Written()
    {
        var scene = new Scene<TaskPart, TaskPart, TaskPartEvent, TaskPartOrder, TaskPartFacts>(
            new(Now, Bodies, Joined().State) { Text = Text },
            notice => notice.Feed == Feeds.Desk(County) ? Told.Own : Told.Launcher
        );
        scene.Do(By(Editor, new SaveFieldwork(0, new() { Problems = ["问题。"] })));
        scene.Do(By(Editor, new FillFigures(0, [new("firms", "126")])));
        scene.Do(By(Editor, new ReportProgress(80)));
        scene.Do(By(Editor, new WritePart(0, Text)));
        scene.Do(By(Editor, new HandInPart(1)));
        scene.Do(By(Of(Role.Signer, County), new SignPart(1)));
        return scene;
    }

    private static Scene<JointTask, JointTask, JointTaskEvent, JointTaskOrder, JointTaskFacts> Joined()
    {
        var task = TaskPlanScene.Issued();
        task.Do(TaskPlanScene.By(Editor, new JoinTask(County)));
        return task;
    }

    private static TaskPartOrder By(Caller caller, TaskPartCommand command) =>
        new(TaskPlanScene.Id, County, new CommandId(Guid.NewGuid()), caller, command);
}
