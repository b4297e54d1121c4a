using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Tests.Stories;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>回执与进程 through the doors: nine counties answer, one is reminded and urged, the task stands still and goes on.</summary>
public sealed class TaskAnswerTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncDisposable
{
    private static readonly string[] Confirming = ["420683", "420684", "420682", "420607", "420606"];
    private static readonly DateTimeOffset Later = new(2025, 4, 23, 9, 30, 0, TimeSpan.Zero);

    private readonly StoryPeople people = new(house);

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task Answers_ReachTheCityAtOnce_AndNoCountyLearnsOfAnother()
    {
        var task = await people.Issued();
        await people.Open("420600.编辑", "420625.编辑", "420624.编辑");
        var unheard = await Heard("420625", task);

        await people.Act("420624.编辑", Path(task, "420624", "signings-for"), new TaskSigningFor());
        await people.Act("420624.编辑", Path(task, "420624", "adjustments"), new AdjustmentAsking("人代会冲突", Later));
        await people.Hears("420600.编辑", "joint-task.adjustment-asked", task);
        foreach (var body in Confirming)
        {
            await people.Act($"{body}.编辑", Path(task, body, "joinings"), new TaskJoining());
        }
        await people.Act("420626.编辑", Path(task, "420626", "joinings"), new TaskJoining());
        await people.Act("420626.编辑", Path(task, "420626", "sub-topics"), new SubTopicClaim(["水电配套"]));

        Assert.Equal(unheard, await Heard("420625", task));
        var before = await people.Task("420625.编辑", task);
        Assert.Equal((null, 0, AnswerState.Waiting), (before.Totals, before.ClaimedTopics.Count, Own(before).State));
        Assert.Equal(TaskStage.Confirming, before.Stage);

        await people.Act("420625.编辑", Path(task, "420625", "joinings"), new TaskJoining("由经济委牵头"));
        var team = new TeamNaming([new(TeamPost.Leader, "甲某", "副主席"), new(TeamPost.Contact, "乙某")]);
        await people.Act("420625.编辑", Path(task, "420625", "teams"), team);
        await people.Hears("420600.编辑", "joint-task.team-named", task);

        var city = await people.Task("420600.编辑", task);
        Assert.Equal(new AnswerTotals(9, 8, 7, 1, 1, 0), city.Totals);
        Assert.Equal("420626", Assert.Single(Assert.Single(city.ClaimedTopics).Bodies).Code.Value);
        Assert.Equal(["甲某", "乙某"], Of(city, "420625").Team.Select(one => one.Name));
        Assert.Contains("decide-adjustment", city.Invitations.Single(one => one.Body.Code.Value == "420624").Acts);

        await people.Act(
            "420600.编辑",
            Path(task, "420624", "adjustment-decisions"),
            new AdjustmentDecision(true, "同意")
        );
        await people.Hears("420624.编辑", "joint-task.adjustment-decided", task);
        var nanzhang = Assert.Single((await people.Task("420624.编辑", task)).Invitations);
        Assert.Equal(Later, nanzhang.Due);
        Assert.Equal((true, "人代会冲突"), (Asked(nanzhang).Granted!.Value, Asked(nanzhang).Reason));
        Assert.Equal(PlannedTasks.Plan.Dates.PartDue, Assert.Single(nanzhang.Answer!.DueChanges).From);
        Assert.Equal(
            PlannedTasks.Plan.Dates.PartDue,
            Assert.Single((await people.Task("420625.编辑", task)).Invitations).Due
        );

        // Whatever a county tries on another, it is as if there were none.
        await Hidden("420625.编辑", Path(task, "420624", "joinings"), new TaskJoining());
        await Hidden("420625.编辑", Path(task, "420624", "urgings"), new InvitedUrging("请答复"));
        await Hidden("420625.编辑", Path(task, "320581", "joinings"), new TaskJoining());
        await Hidden("320581.编辑", Path(task, "420625", "joinings"), new TaskJoining());
        await RebuildChangesNothing();
    }

    [Fact]
    public async Task WhoeverSaysNothing_TurnsRed_IsReminded_Urged_AndMayDeclineWithAReason()
    {
        var task = await people.Issued(
            PlannedTasks.Plan with
            {
                Invitees = new(Bodies: [new("420602"), new("420625")]),
            }
        );
        await people.Act("420625.编辑", Path(task, "420625", "joinings"), new TaskJoining());
        var confirmBy = Of(await people.Task("420600.编辑", task), "420602").Confirmation!.DueAt;

        await Until(ChinaTime.StartOf(ChinaTime.DayOf(confirmBy)).AddHours(9));
        Assert.Equal(Light.Red, Of(await people.Task("420600.编辑", task), "420602").Confirmation!.Light);
        for (var days = 0; days < 5; days++)
        {
            await Until(house.Clock.GetUtcNow().AddDays(1));
        }
        Assert.True(await Sent(task, "role:Editor@420602", "joint-task.clock-reached") >= 3);
        Assert.True(await Sent(task, "role:Signer@420602", "joint-task.clock-reached") >= 1);
        Assert.Equal(0, await Sent(task, "role:Editor@420625", "joint-task.clock-reached"));

        var urging = new InvitedUrging("请尽快答复", UrgingChannel.Message);
        await people.Act("420600.编辑", Path(task, "420602", "urgings"), urging);
        var (status, code, sentence) = await people.Refused("420600.编辑", Path(task, "420602", "urgings"), urging);
        Assert.Equal((HttpStatusCode.Conflict, "joint-task.urged-lately"), (status, code));
        Assert.Contains("4小时内已催办", sentence, StringComparison.Ordinal);
        Assert.Equal("请尽快答复", Assert.Single(Of(await people.Task("420602.编辑", task), "420602").Urgings).Reason);

        var (_, missing, _) = await people.Refused(
            "420602.编辑",
            Path(task, "420602", "declinings"),
            new TaskDeclining(" ")
        );
        Assert.Equal(Refusals.Missing.Code, missing);
        await people.Act("420602.编辑", Path(task, "420602", "declinings"), new TaskDeclining("机构改革调整期"));
        var city = await people.Task("420600.编辑", task);
        Assert.Equal((1, 1), (city.Totals!.Participating, city.Totals.Declined));
        Assert.Equal("机构改革调整期", Of(city, "420602").Words);
    }

    [Fact]
    public async Task Suspended_TheClocksStand_Resumed_TheyGoOn_AndTerminatedItIsOver()
    {
        var task = await people.Issued(PlannedTasks.Plan with { Invitees = new(Bodies: [new("420625")]) });
        await people.Act("420625.编辑", Path(task, "420625", "joinings"), new TaskJoining());
        await people.Act("420600.编辑", $"/api/joint-tasks/{task}/suspensions", new ReasonRequest("等待部署"));
        Assert.True((await people.Task("420625.编辑", task)).Course!.Suspended);
        Assert.False(Of(await people.Task("420600.编辑", task), "420625").Part!.Runs);
        await people.Pass(TimeSpan.FromDays(14));
        await people.Act("420600.编辑", $"/api/joint-tasks/{task}/resumptions");

        var moved = Assert.Single(Of(await people.Task("420625.编辑", task), "420625").DueChanges);
        Assert.Equal((DueReason.Suspended, PlannedTasks.Plan.Dates.PartDue), (moved.Why, moved.From));
        Assert.True(moved.Until > moved.From);

        await people.Act("420600.签发", $"/api/joint-tasks/{task}/terminations", new ReasonRequest("课题合并"));
        var over = await people.Task("420625.编辑", task);
        Assert.Equal((TaskStage.Terminated, "课题合并"), (over.Stage, over.Course!.EndWords));
        var (_, code, _) = await people.Refused("420625.编辑", Path(task, "420625", "teams"), new TeamNaming([]));
        Assert.Equal("joint-task.ended", code);
        var (unfinished, _, _) = await people.Refused(
            "420600.编辑",
            $"/api/joint-tasks/{task}/closings",
            new CloseTask()
        );
        Assert.Equal(HttpStatusCode.Conflict, unfinished);
    }

    private static string Path(string task, string body, string act) => $"/api/joint-tasks/{task}/parts/{body}/{act}";

    private static AnswerView Of(JointTaskView view, string body) =>
        view.Invitations.Single(invited => invited.Body.Code.Value == body).Answer!;

    private static AnswerView Own(JointTaskView view) => Assert.Single(view.Invitations).Answer!;

    private static AdjustmentView Asked(InvitationView invited) => Assert.Single(invited.Answer!.Adjustments);

    private async Task Until(DateTimeOffset moment)
    {
        await people.Pass(moment - house.Clock.GetUtcNow());
        await house.Sweep(people.Patience);
    }

    private async Task Hidden(string who, string path, object content)
    {
        var (status, code, _) = await people.Refused(who, path, content);
        Assert.Equal((HttpStatusCode.NotFound, "not-found"), (status, code));
    }

    private async Task<int> Heard(string body, string task)
    {
        var heard = await (await people.At($"{body}.编辑")).After($"desk:{body}", 0, people.Patience);
        return heard.Notices.Count(notice => notice.Subject == task);
    }

    private async Task<long> Sent(string task, string to, string kind)
    {
        await using var connection = await house.Database.Owner.OpenConnectionAsync(people.Patience);
        return await connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM record.outbox WHERE subject = @task AND addressee = @to AND kind = @kind",
            new
            {
                task,
                to,
                kind,
            }
        );
    }

    private async Task RebuildChangesNothing()
    {
        var before = await Contents();
        await house.Services.GetRequiredService<Rebuild>().Run(new Random(5), people.Patience);
        Assert.Equal(before, await Contents());
        Assert.All(before, table => Assert.NotEqual("", table));
    }

    private async Task<List<string?>> Contents()
    {
        var contents = new List<string?>();
        foreach (var table in new[] { "task_answers", "task_courses", "joint_task_bodies", "due", "waiting" })
        {
            await using var connection = await house.Database.Owner.OpenConnectionAsync(people.Patience);
            contents.Add(
                await connection.ExecuteScalarAsync<string>(
                    $"SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') FROM lists.{table} t"
                )
            );
        }
        return contents;
    }
}
