using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Browser.Tests.JointTasks;

/// <summary>A joint task of 淮北, issued without windows to the districts named, that have all said they take part.</summary>
internal static class IssuedTask
{
    /// <summary>Issues it; gives its id.</summary>
    public static async Task<string> Issue(this BrowserHouse house, string subject, params string[] bodies)
    {
        var task = await house.Launch("340600", subject, bodies);
        foreach (var body in bodies)
        {
            var district = await house.Person($"{body}.编辑");
            await district.Act($"/api/joint-tasks/{task}/parts/{body}/signings-for", new TaskSigningFor(), default);
            await district.Act($"/api/joint-tasks/{task}/parts/{body}/joinings", new TaskJoining(), default);
        }
        return task;
    }

    /// <summary>A body launches one, which those named have yet to answer; gives its id.</summary>
    public static async Task<string> Launch(
        this BrowserHouse house,
        string launcher,
        string subject,
        params string[] bodies
    )
    {
        var starts = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(2));
        var due = new DateTimeOffset(starts.AddDays(30), new(9, 30), TimeSpan.Zero);
        var text = new PlanText(subject, null, "按提纲写出分报告。") { Questions = ["现状如何？", "难在哪里？"] };
        var plan = new TaskPlan(
            text,
            new(Bodies: [.. bodies.Select(body => new BodyCode(body))]),
            new(starts, starts.AddDays(40), due)
        )
        {
            Indicators =
            [
                new("firms", "规上企业数", "家", Combination.Sum),
                new("share", "本地配套率", "%", Combination.WeightedMean) { Weight = "firms", Decimals = 1 },
            ],
        };
        var draft = new DraftTask(new(launcher), "joint-research", plan);
        var editor = await house.Person($"{launcher}.编辑");
        var task = (await editor.Act("/api/joint-tasks", draft, default)).Subject;
        await editor.Act($"/api/joint-tasks/{task}/plan-submissions", null, default);
        var reviewer = await house.Person($"{launcher}.审核");
        await reviewer.Act($"/api/joint-tasks/{task}/plan-reviews", new ReviewPlan(), default);
        var signer = await house.Person($"{launcher}.签发");
        await signer.Act($"/api/joint-tasks/{task}/plan-approvals", null, default);
        return task;
    }

    /// <summary>Writes, signs and sends the part of one of them, and receives it for the launcher.</summary>
    public static async Task SendPart(this BrowserHouse house, string task, string body, PartText text)
    {
        var root = $"/api/joint-tasks/{task}/parts/{body}";
        var editor = await house.Person($"{body}.编辑");
        await editor.Act($"{root}/versions", new WritePart(0, text), default);
        var signer = await house.Person($"{body}.签发");
        await signer.Act($"{root}/signatures", new PartVersionRequest(1), default);
        await editor.Act($"{root}/submissions", new PartVersionRequest(1), default);
        var city = await house.Person("340600.编辑");
        await city.Act($"{root}/receptions", null, default);
    }
}
