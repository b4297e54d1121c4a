using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.JointTasks;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.Dashboards;

/// <summary>What a chair is to look at first: key items by their rule, joint tasks with who is late in them. Weeks pass here.</summary>
public sealed class AttentionTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    [Fact]
    public async Task AKeyItem_CountsOnce_WithItsRules_AndSaysWhoHasIt_SinceWhenAndUntilWhen()
    {
        const string Body = "320582";
        await using var people = new StoryPeople(house);
        var pressing = await Submit(people, Body, Urgency.Critical);
        var directed = await Submit(people, Body, Urgency.Urgent);
        await people.Take(directed, Body);
        await people.Adopt(directed, Body, 1);
        var handler = await people.Read<Me>(Body + ".承办:经信局", "/api/me");
        var today = ChinaTime.DayOf(house.Clock.GetUtcNow());
        await people.Act(
            $"{Body}.编辑",
            $"/api/reports/{directed}/copies/{Body}/directives",
            new DirectiveRequest(DirectiveLevel.County, "分管副市长", "请研究。", today, handler.Grants[0].Unit)
        );
        await Submit(people, Body, Urgency.Ordinary);

        var chair = await house.SignIn(Body + ".主席");
        var items = await chair.Items(Body, "what=Key");
        Assert.Equal([KeyRule.Urgent, KeyRule.Directive], items.Select(item => Assert.Single(item.Rules)));
        Assert.Equal((null, Urgency.Critical, Role.Editor), (items[0].Title, items[0].Urgency, items[0].Holder!.Role));
        Assert.Equal((ClockKind.Opening, Light.Yellow), (items[0].Clock!.Value, items[0].Light!.Value));
        Assert.Equal((directed, "经信局"), (items[1].Report.ToString(), items[1].Holder!.Unit!.Name));
        var board = await chair.Board(Body);
        Assert.Equal((2, 2), (board.Waiting.Key, board.Attention!.Key.Count));

        // Whoever may not open the paper is not told which unit has it. What is past its moment comes first.
        var city = await house.SignIn("320500.主席");
        var below = await city.Items("320500", $"what=Key&lower={Body}");
        var lower = (await city.Board("320500")).Lower.Single(lower => lower.Body.Code.Value == Body);
        Assert.Equal(lower.Waiting.Key, below.Count);
        var closed = below[1];
        Assert.Equal((Role.HandlingUnit, null, null), (closed.Holder!.Role, closed.Holder.Unit, closed.Report));
        await people.Act($"{Body}.编辑", $"/api/reports/{pressing}/copies/{Body}/takings");
        await people.Pass(TimeSpan.FromDays(40));
        var later = await (await house.SignIn(Body + ".主席")).Items(Body, "what=Key");
        Assert.Equal([Light.Red, null], later.Select(item => item.Light));
        Assert.Equal((directed, today), (later[0].Report.ToString(), later[0].Day));
    }

    [Fact]
    public async Task ARunningTask_SaysItsStage_WhoIsLateAndWhatIsDueNext_AndItsSubjectToThoseWhoMayOpenIt()
    {
        const string City = "420600";
        const string Prompt = "420625";
        const string Silent = "420683";
        await using var people = new StoryPeople(house);
        var task = await people.Launch(City, TieredTasks.Asking(90, Prompt, Silent));
        await people.Join(Prompt, task);
        await people.Pass(TimeSpan.FromDays(14));

        var chair = await house.SignIn(City + ".主席");
        var board = await chair.Board(City);
        Assert.Equal(new RunningTasks(1, 0) { Participating = 1, Late = 1 }, board.Running);
        var running = Assert.Single(board.Attention!.Tasks);
        Assert.Equal((task, PlannedTasks.Plan.Text.Subject), (running.Task.ToString(), running.Subject));
        Assert.Equal((Silent, 1), (Assert.Single(running.Late).Code.Value, running.LateMany));
        Assert.Equal((ClockKind.TaskPart, Light.Red), (running.Clock!.Value, running.Light!.Value));
        Assert.True(running.Due > house.Clock.GetUtcNow());
        var late = Assert.Single(await chair.Items(City, "what=Key"));
        Assert.Equal((KeyRule.TaskOverdue, task), (Assert.Single(late.Rules), late.Task.ToString()));
        Assert.Equal((Silent, Role.Editor), (late.Holder!.Body.Code.Value, late.Holder.Role));

        // An invited body is told of its own clocks only; the province reads how far, not what about.
        var county = Assert.Single(await chair.Running(Prompt));
        Assert.Equal((task, 0, null), (county.Task.ToString(), county.LateMany, county.Counts));
        var province = Assert.Single(await (await house.SignIn("420000.主席")).Running(City));
        Assert.Equal((null, null, null), (province.Task, province.Subject, province.Number));
        Assert.Equal((1, TaskStage.Confirming), (province.LateMany, province.Stage));
        await (await house.SignIn(Silent + ".主席")).Misses($"/api/bodies/{City}/running-tasks");
    }

    private static Task<string> Submit(StoryPeople people, string body, Urgency urgency) =>
        people.Submit(
            body + ".委员甲",
            new SubmitReport(new(body), StoryTexts.Submitted, ReportCategory.Economy, urgency)
        );
}
