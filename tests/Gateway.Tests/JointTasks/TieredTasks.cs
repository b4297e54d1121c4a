using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>Tasks of any tier: 湖北 asks 襄阳, 襄阳 asks its counties for it; and what a body does in them.</summary>
internal static class TieredTasks
{
    public static readonly PartText Words = new(
        "产业链供应链情况",
        "规上企业一百二十六家，本地配套率不足四成。",
        "关键零部件断供四项。",
        "建立市县供需对接清单。"
    );

    /// <summary>A plan that asks those named, its parts due so many days after those of S01.</summary>
    public static TaskPlan Asking(int days, params string[] bodies) =>
        PlannedTasks.Plan with
        {
            Invitees = new(Bodies: [.. bodies.Select(body => new Contracts.Bodies.BodyCode(body))]),
            Dates = PlannedTasks.Plan.Dates with
            {
                PartDue = PlannedTasks.Plan.Dates.PartDue!.Value.AddDays(days),
                Ends = PlannedTasks.Plan.Dates.Ends.AddDays(Math.Max(days, 0)),
            },
        };

    /// <summary>The body drafts a task and issues it; gives its id.</summary>
    public static async Task<string> Launch(this StoryPeople people, string body, TaskPlan plan, string? parent = null)
    {
        var task = (await people.Draft(body, plan, parent)).Subject;
        await people.Issue(body, task);
        return task;
    }

    public static Task<Receipt> Draft(this StoryPeople people, string body, TaskPlan plan, string? parent = null) =>
        people.Act($"{body}.编辑", "/api/joint-tasks", Drafting(body, plan, parent));

    public static DraftTask Drafting(string body, TaskPlan plan, string? parent) =>
        new(new(body), "joint-research", plan, parent is null ? null : new JointTaskId(new Guid(parent)));

    public static async Task Issue(this StoryPeople people, string body, string task)
    {
        await people.Act($"{body}.编辑", $"/api/joint-tasks/{task}/plan-submissions");
        await people.Act($"{body}.审核", $"/api/joint-tasks/{task}/plan-reviews", new ReviewPlan());
        await people.Act($"{body}.签发", $"/api/joint-tasks/{task}/plan-approvals");
    }

    public static Task<Receipt> Join(this StoryPeople people, string body, string task) =>
        people.Act($"{body}.编辑", $"/api/joint-tasks/{task}/parts/{body}/joinings", new TaskJoining());

    /// <summary>The body fills in, writes, signs and sends its part.</summary>
    public static async Task Send(this StoryPeople people, string body, string task, string firms, string share)
    {
        var part = $"/api/joint-tasks/{task}/parts/{body}";
        FigureEntry[] figures = [new("firms", firms), new("local-share", share)];
        await people.Act($"{body}.编辑", part + "/figures", new FillFigures(0, figures));
        await people.Act($"{body}.编辑", part + "/versions", new WritePart(0, Words));
        await people.Act($"{body}.编辑", part + "/hand-ins", new PartVersionRequest(1));
        await people.Act($"{body}.签发", part + "/signatures", new PartVersionRequest(1));
        await people.Act($"{body}.编辑", part + "/submissions", new PartVersionRequest(1));
    }

    public static Task<Receipt> Receive(this StoryPeople people, string launcher, string body, string task) =>
        people.Act($"{launcher}.编辑", $"/api/joint-tasks/{task}/parts/{body}/receptions");

    /// <summary>The launcher makes one report of the parts, all three paragraphs of each, and signs it.</summary>
    public static async Task SignTotal(this StoryPeople people, string launcher, string task, params string[] bodies)
    {
        PartSection[] sections = [PartSection.Situation, PartSection.Problems, PartSection.Advice];
        var places = bodies.SelectMany(body => sections.Select(section => new PartPlace(new(body), 1, section, 1)));
        var path = $"/api/joint-tasks/{task}";
        await people.Act($"{launcher}.编辑", path + "/total/takings", new TakeParagraphs(0, [.. places]));
        var text = new OutputText("产业链供应链调研报告", "市委、市政府", [new("建立市县供需对接清单。", [1])]);
        await people.Act(
            $"{launcher}.编辑",
            path + "/outputs",
            new DraftOutput(OutputKind.TotalReport, text, "襄政协办", 1)
        );
        await people.Act($"{launcher}.编辑", path + "/outputs/1/submissions", new PartVersionRequest(1));
        await people.Act($"{launcher}.审核", path + "/outputs/1/approvals", new PartVersionRequest(1));
        await people.Act($"{launcher}.签发", path + "/outputs/1/signatures", new PartVersionRequest(1));
    }

    /// <summary>The tasks in the body's list.</summary>
    public static async Task<IReadOnlyList<JointTaskItem>> Listed(
        this StoryPeople people,
        string who,
        string body,
        JointTaskList list,
        string more = ""
    ) => (await people.Read<Page<JointTaskItem>>(who, $"/api/desks/{body}/joint-tasks?list={list}{more}")).Items;

    /// <summary>What waits on the person at the body, of the task.</summary>
    public static async Task<IReadOnlyList<TaskTodoItem>> Waiting(
        this StoryPeople people,
        string who,
        string body,
        string task
    ) =>
        [
            .. (await people.Read<Page<TaskTodoItem>>(who, $"/api/desks/{body}/joint-task-todos")).Items.Where(todo =>
                todo.Task.ToString() == task
            ),
        ];
}
