using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Cascades;

/// <summary>谷城 takes part in the task of 襄阳, and opens one of its own for it with a neighbour, 枣阳.</summary>
internal static class CascadeStory
{
    public static readonly JointTaskId Lower = new(new Guid("42222222-2222-3333-4444-555555555555"));

    /// <summary>The upper task, in which 谷城 has said that it takes part.</summary>
    public static JointTaskStory Upper { get; } = Issued.Given(Editor(Gucheng), new JoinTask(Gucheng));

    public static TaskPlan Plan { get; } =
        JointTaskStory.Plan with
        {
            LeadUnit = null,
            Form = TaskForm.Neighbours,
            Group = "汉江流域",
            Invitees = new(Bodies: [Zaoyang]),
            Dates = JointTaskStory.Plan.Dates with { PartDue = JointTaskStory.Plan.Dates.PartDue!.Value.AddDays(-8) },
        };

    public static TaskPlan LatePlan { get; } =
        Plan with
        {
            Dates = Plan.Dates with { PartDue = JointTaskStory.Plan.Dates.PartDue!.Value.AddDays(2) },
        };

    public static DraftTask Drafting { get; } = new(Gucheng, "joint-research", Plan, Id);

    /// <summary>Nothing is drafted below yet.</summary>
    public static JointTaskStory Before { get; } =
        new() { Facts = Upper.Facts with { Parent = new(Upper.Task, Opened: false) } };

    public static Decision<JointTaskEvent> WhenBelow(this JointTaskStory story, Caller by, JointTaskCommand command) =>
        JointTask.Decide(story.Task, new(Lower, new CommandId(Guid.NewGuid()), by, command), story.Facts);

    /// <summary>The same, where the upper task is another one or stands otherwise.</summary>
    public static JointTaskStory Under(this JointTaskStory story, ParentTask? parent) =>
        story with
        {
            Facts = story.Facts with { Parent = parent },
        };
}
