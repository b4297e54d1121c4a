using System.Net;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>联动任务清单 through the doors: lists, to-dos and figures; a task below as the part of one above; neighbours.</summary>
public sealed class TaskListTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncDisposable
{
    private const string Province = "420000";
    private const string City = "420600";
    private const string Gucheng = "420625";
    private const string Zaoyang = "420683";

    private readonly StoryPeople people = new(house);

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task ADesk_ListsWhatItLaunched_AndWhatItWasInvitedTo_EachAsItMayKnowIt()
    {
        var task = await people.Launch(City, TieredTasks.Asking(0, Gucheng, Zaoyang));
        await people.Join(Gucheng, task);
        await people.Act(
            $"{Gucheng}.编辑",
            $"/api/joint-tasks/{task}/parts/{Gucheng}/progress",
            new ReportProgress(60)
        );

        var launched = Of(await people.Listed($"{City}.主席", City, JointTaskList.Launched), task)!;
        Assert.Equal(new TaskCounts(2, 1, 1, 0, 1, 0, 0, 0, 0), launched.Counts);
        Assert.Equal((60, TaskStage.Confirming), (launched.Progress, launched.Stage));
        Assert.Equal(("联合调研", PlannedTasks.Plan.Text.Subject), (launched.KindName, launched.Subject));

        var own = Of(await people.Listed($"{Gucheng}.编辑", Gucheng, JointTaskList.Invited), task)!;
        Assert.Null(own.Counts);
        Assert.Equal((AnswerState.Participating, DeliveryState.None), (own.Answer!.Value, own.Delivery!.Value));
        Assert.Equal((60, Light.Green), (own.Progress, own.Light!.Value));
        Assert.Empty(await people.Listed($"{Zaoyang}.编辑", Gucheng, JointTaskList.Invited));
        Assert.Empty(await people.Listed($"{Gucheng}.编辑", City, JointTaskList.Launched));
    }

    [Fact]
    public async Task AList_IsNarrowedByKindStageYearAndWhetherItRuns()
    {
        var ended = await people.Launch(City, TieredTasks.Asking(0, Gucheng));
        await people.Act(
            $"{City}.签发",
            $"/api/joint-tasks/{ended}/terminations",
            new ReasonRequest("课题并入全省调研")
        );
        var running = await people.Launch(City, TieredTasks.Asking(0, Gucheng));

        Assert.Null(Of(await Launched("&running=true"), ended));
        Assert.NotNull(Of(await Launched("&running=true&year=2025&kind=joint-research"), running));
        Assert.NotNull(Of(await Launched("&stage=Terminated"), ended));
        Assert.Null(Of(await Launched("&stage=Terminated"), running));
        Assert.Empty(await Launched("&year=2024"));
        Assert.Empty(await Launched("&kind=meeting"));
        using var wrong = await (await people.At($"{City}.编辑")).Try(
            $"/api/desks/{City}/joint-tasks?after=nowhere",
            people.Patience
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);

        Task<IReadOnlyList<JointTaskItem>> Launched(string more) =>
            people.Listed($"{City}.编辑", City, JointTaskList.Launched, more);
    }

    [Fact]
    public async Task WhatWaits_SaysWhyAndUntilWhen_AndIsCountedForEachPerson()
    {
        var before = (await people.Read<CountsView>($"{Gucheng}.签发", "/api/counts")).Todo;
        var task = await people.Launch(City, TieredTasks.Asking(0, Gucheng));

        var answer = Assert.Single(await people.Waiting($"{Gucheng}.编辑", Gucheng, task));
        Assert.Equal((TaskTodoKind.Answer, Light.Yellow), (answer.Why, answer.Light!.Value));
        Assert.NotNull(answer.Due);
        await people.Join(Gucheng, task);
        Assert.Equal(TaskTodoKind.SendPart, Assert.Single(await people.Waiting($"{Gucheng}.编辑", Gucheng, task)).Why);

        var part = $"/api/joint-tasks/{task}/parts/{Gucheng}";
        await people.Act($"{Gucheng}.编辑", part + "/versions", new WritePart(0, TieredTasks.Words));
        await people.Act($"{Gucheng}.编辑", part + "/hand-ins", new PartVersionRequest(1));
        Assert.Equal(TaskTodoKind.SignPart, Assert.Single(await people.Waiting($"{Gucheng}.签发", Gucheng, task)).Why);
        Assert.Equal(before + 1, (await people.Read<CountsView>($"{Gucheng}.签发", "/api/counts")).Todo);
        await people.Act($"{Gucheng}.签发", part + "/signatures", new PartVersionRequest(1));
        Assert.Equal(before, (await people.Read<CountsView>($"{Gucheng}.签发", "/api/counts")).Todo);
        await people.Act($"{Gucheng}.编辑", part + "/submissions", new PartVersionRequest(1));
        Assert.Equal(TaskTodoKind.ReceivePart, Assert.Single(await people.Waiting($"{City}.编辑", City, task)).Why);
        Assert.Empty(await people.Waiting($"{Zaoyang}.编辑", Gucheng, task));
    }

    [Fact]
    public async Task FiguresOfABody_TellItsTasksByStage_AndWhatBecameOfInvitations()
    {
        var task = await people.Launch(City, TieredTasks.Asking(0, Gucheng));
        await people.Join(Gucheng, task);

        var city = await people.Read<JointTaskFiguresView>($"{City}.主席", $"/api/bodies/{City}/joint-task-figures");
        var county = await people.Read<JointTaskFiguresView>(
            $"{City}.主席",
            $"/api/bodies/{Gucheng}/joint-task-figures"
        );

        Assert.True(city.Launched.Sum(figure => figure.Tasks) >= 1);
        Assert.True(county.Invited.Participating >= 1);
        using var hidden = await (await people.At($"{Zaoyang}.主席")).Try(
            $"/api/bodies/{Gucheng}/joint-task-figures",
            people.Patience
        );
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task ACityOpensItsOwnTask_ForItsPartInTheProvinces_AndItsProgressRollsUp()
    {
        var upper = await people.Launch(Province, TieredTasks.Asking(20, City));
        await people.Join(City, upper);
        var late = TieredTasks.Drafting(City, TieredTasks.Asking(25, Gucheng, Zaoyang), upper);
        Assert.Equal(
            "cascade.later-than-parent",
            (await people.Refused($"{City}.编辑", "/api/joint-tasks", late)).Code
        );

        var lower = (await people.Draft(City, TieredTasks.Asking(0, Gucheng, Zaoyang), upper)).Subject;
        Assert.Null(Assert.Single((await people.Task($"{Province}.编辑", upper)).Invitations).Child);
        Assert.Equal(
            "cascade.parent-taken",
            (
                await people.Refused(
                    $"{City}.编辑",
                    "/api/joint-tasks",
                    TieredTasks.Drafting(City, TieredTasks.Asking(0, Gucheng), upper)
                )
            ).Code
        );
        Assert.Equal(
            "cascade.parent-unknown",
            (
                await people.Refused(
                    $"{Gucheng}.编辑",
                    "/api/joint-tasks",
                    TieredTasks.Drafting(Gucheng, TieredTasks.Asking(0, "420602"), upper) with
                    {
                        Plan = TieredTasks.Asking(0, Zaoyang) with { Form = TaskForm.Neighbours, Group = "汉江流域" },
                    }
                )
            ).Code
        );
        await people.Issue(City, lower);
        await people.Join(Gucheng, lower);
        await people.Join(Zaoyang, lower);
        await people.Act(
            $"{Gucheng}.编辑",
            $"/api/joint-tasks/{lower}/parts/{Gucheng}/progress",
            new ReportProgress(60)
        );

        var seen = Assert.Single((await people.Task($"{Province}.编辑", upper)).Invitations);
        Assert.Equal((30, new ChildTaskView(30)), (seen.Percent, seen.Child));
        var own = Assert.Single((await people.Task($"{City}.编辑", upper)).Invitations).Child!;
        Assert.Equal((lower, false), (own.Task.ToString(), own.TotalSigned!.Value));
        Assert.Equal(
            30,
            Of(await people.Listed($"{Province}.编辑", Province, JointTaskList.Launched), upper)!.Progress
        );
        var invited = Of(await people.Listed($"{City}.编辑", City, JointTaskList.Invited), upper)!;
        Assert.Equal((30, lower), (invited.Progress, invited.Child.ToString()));
        Assert.Equal(upper, (await people.Task($"{City}.编辑", lower)).Parent!.Task.ToString());
        Assert.Null((await people.Task($"{Gucheng}.编辑", lower)).Parent);
        await Unseen($"{Province}.编辑", lower);
        await Unseen($"{Gucheng}.编辑", upper);
        Assert.Equal(
            "cascade.child-unsigned",
            (
                await people.Refused(
                    $"{City}.编辑",
                    $"/api/joint-tasks/{upper}/parts/{City}/totals",
                    new BringTotal(new(new Guid(lower)), 0)
                )
            ).Code
        );
    }

    [Fact]
    public async Task WhatComesOfTheCitysTask_IsItsPartInTheProvinces_WithItsFigures_AndOriginsOnlyIfItSharesThem()
    {
        var upper = await people.Launch(Province, TieredTasks.Asking(20, City));
        await people.Join(City, upper);
        var lower = await people.Launch(City, TieredTasks.Asking(0, Gucheng, Zaoyang), upper);
        foreach (var (county, firms, share) in new[] { (Gucheng, "126", "38.5"), (Zaoyang, "310", "42.0") })
        {
            await people.Join(county, lower);
            await people.Send(county, lower, firms, share);
            await people.Receive(City, county, lower);
        }
        await people.SignTotal(City, lower, Gucheng, Zaoyang);

        var part = $"/api/joint-tasks/{upper}/parts/{City}";
        await people.Act($"{City}.编辑", part + "/totals", new BringTotal(new(new Guid(lower)), 0));
        await people.Act($"{City}.编辑", part + "/hand-ins", new PartVersionRequest(1));
        await people.Act($"{City}.签发", part + "/signatures", new PartVersionRequest(1));
        await people.Act($"{City}.编辑", part + "/submissions", new PartVersionRequest(1));
        await people.Receive(Province, City, upper);

        var table = await people.Read<CombinedTableView>($"{Province}.编辑", $"/api/joint-tasks/{upper}/figures");
        Assert.Equal([436m, 41.0m], table.Rows.Select(figure => figure.Value!.Value));
        Assert.Equal(100, Assert.Single((await people.Task($"{Province}.编辑", upper)).Invitations).Percent);
        var origins = await people.Read<List<LineOriginView>>($"{City}.编辑", part + "/versions/1/origins");
        Assert.Equal(
            [Gucheng, Zaoyang],
            origins.SelectMany(line => line.Origins).Select(origin => origin.Body.Code.Value).Distinct().Order()
        );
        using var above = await (await people.At($"{Province}.编辑")).Try(
            part + "/versions/1/origins",
            people.Patience
        );
        Assert.Equal(HttpStatusCode.NotFound, above.StatusCode);
    }

    [Fact]
    public async Task NeighboursOfAnyParent_WorkTogetherUnderOneLead_OnceEachHasSaidThatItTakesPart()
    {
        const string Changshu = "320581";
        var plan = TieredTasks.Asking(0, Gucheng, Changshu) with { Form = TaskForm.Neighbours, Group = "结对协作" };
        var task = await people.Launch(City, plan);
        var part = $"/api/joint-tasks/{task}/parts/{Changshu}";

        Assert.Equal(
            "cascade.neighbour-not-joined",
            (await people.Refused($"{Changshu}.编辑", part + "/progress", new ReportProgress(10))).Code
        );
        await people.Join(Changshu, task);
        await people.Act($"{Changshu}.编辑", part + "/progress", new ReportProgress(10));
        await people.Join(Gucheng, task);

        var view = await people.Task($"{Changshu}.编辑", task);
        Assert.Equal(Changshu, Assert.Single(view.Invitations).Body.Code.Value);
        Assert.Equal((TaskForm.Neighbours, "结对协作"), (view.Plan!.Form, view.Plan.Group));
        Assert.Contains(view.Plan.Neighbours, body => body.Code.Value == Gucheng);
        await Unseen("320500.编辑", task);
    }

    private async Task Unseen(string who, string task)
    {
        using var hidden = await (await people.At(who)).Try($"/api/joint-tasks/{task}", people.Patience);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    private static JointTaskItem? Of(IEnumerable<JointTaskItem> items, string task) =>
        items.FirstOrDefault(item => item.Task.ToString() == task);
}
