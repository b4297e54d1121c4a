using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>Tasks of 襄阳 for its nine counties, drafted and issued through the doors.</summary>
internal static class PlannedTasks
{
    /// <summary>The plan of S01.</summary>
    public static TaskPlan Plan { get; } =
        new(
            new("优化和稳定主导产业链供应链", "产业链供应链安全关系发展全局。", "按提纲调研，写出分报告。")
            {
                Questions = ["本地主导产业链现状如何？", "有哪些断点堵点？", "有什么建议？"],
                Sites = ["规上企业不少于三家"],
            },
            new(AllBelow: true),
            new(new(2025, 3, 10), new(2025, 4, 25), new DateTimeOffset(2025, 4, 18, 17, 30, 0, TimeSpan.FromHours(8)))
        )
        {
            Topics = [new("hydropower", "水电配套")],
            Indicators =
            [
                new("firms", "规上企业数", "家", Combination.Sum) { Least = 0 },
                new("local-share", "本地配套率", "%", Combination.WeightedMean)
                {
                    Weight = "firms",
                    Decimals = 1,
                    Least = 0,
                    Most = 100,
                },
            ],
        };

    public static Task<Receipt> Draft(this StoryPeople people, TaskPlan? plan = null) =>
        people.Act("420600.编辑", "/api/joint-tasks", new DraftTask(new("420600"), "joint-research", plan ?? Plan));

    /// <summary>Sends the draft through review and approval.</summary>
    public static async Task Issue(this StoryPeople people, string task)
    {
        await people.Act("420600.编辑", $"/api/joint-tasks/{task}/plan-submissions");
        await people.Act("420600.审核", $"/api/joint-tasks/{task}/plan-reviews", new ReviewPlan("同意"));
        await people.Act("420600.签发", $"/api/joint-tasks/{task}/plan-approvals");
    }

    /// <summary>Drafts and issues one; gives its id.</summary>
    public static async Task<string> Issued(this StoryPeople people, TaskPlan? plan = null)
    {
        var task = (await people.Draft(plan)).Subject;
        await people.Issue(task);
        return task;
    }

    public static Task<JointTaskView> Task(this StoryPeople people, string who, string task) =>
        people.Read<JointTaskView>(who, $"/api/joint-tasks/{task}");
}
