using System.Net;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Stories;

/// <summary>Story S01 (襄阳): the city launches joint research, nine counties answer, one is silent until it is urged.</summary>
[Trait("Story", "S01")]
public sealed class S01Tests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly string CityEditor = StoryS01.Editor(StoryS01.City);

    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(3));
    private readonly List<StoryStep> steps = [];
    private Cast cast = null!;
    private StoryS01 story = null!;

    public Task InitializeAsync()
    {
        cast = new(house.OpenScreen, steps.Add, () => house.Clock.Advance(TimeSpan.FromSeconds(5)));
        story = new(cast, ChinaTime.DayOf(house.Clock.GetUtcNow()));
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await cast.DisposeAsync();
        patience.Dispose();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task ACityLaunchesJointResearch_ItsNineCountiesAnswer_AndEachSeesOnlyItsOwn()
    {
        await story.Launch(patience.Token);
        Assert.Equal("420600-LD-2025-001", story.Number);
        var issued = await City();
        Assert.Equal(
            StoryS01.Counties.Order().Select(county => story.Number + "/" + county),
            issued.Invitations.Select(invited => invited.Number).Order()
        );
        Assert.Equal(new AnswerTotals(9, 0, 0, 0, 9, 0), issued.Totals);

        await story.Answer(patience.Token);
        var answered = await City();
        Assert.Equal(new AnswerTotals(9, 8, 7, 1, 1, 0), answered.Totals);
        Assert.Equal(story.Due, Of(answered, StoryS01.Late).Due);

        await story.Grant(patience.Token);
        await OnlyOneDateMoved(answered);

        await TheSilentCountyTurnsRed();
        await TheSilentCountyIsUrgedOnce();
        await story.Decline(patience.Token);

        var ended = await City();
        Assert.Equal(new AnswerTotals(9, 9, 8, 0, 0, 1), ended.Totals! with { SignedFor = 9 });
        Assert.Equal(TaskStage.Fieldwork, ended.Stage);
        await EachCountySeesOnlyItsOwn();
    }

    private async Task OnlyOneDateMoved(JointTaskView before)
    {
        var after = await City();
        Assert.Equal(new AnswerTotals(9, 8, 8, 0, 1, 0), after.Totals);
        foreach (var invited in after.Invitations)
        {
            var own = invited.Body.Code.Value == StoryS01.Late;
            Assert.Equal(own ? story.LaterDue : Of(before, invited.Body.Code.Value).Due, invited.Due);
        }
        var adjusted = Assert.Single(Of(after, StoryS01.Late).Answer!.Adjustments);
        Assert.Equal((story.Due, story.LaterDue), (adjusted.DueFrom, adjusted.DueUntil));
        Assert.Equal(("人代会冲突", true), (adjusted.Reason, adjusted.Granted));
    }

    // Issued on Monday the 3rd, to be answered by the 6th; on the third overdue working day, the 11th, its signer is told.
    private async Task TheSilentCountyTurnsRed()
    {
        await At(new DateTime(2025, 3, 6, 16, 30, 0));
        Assert.Equal(Light.Yellow, Of(await City(), StoryS01.Silent).Answer!.Confirmation!.Light);
        await At(new DateTime(2025, 3, 7, 9, 1, 0));
        Assert.Equal(Light.Red, Of(await City(), StoryS01.Silent).Answer!.Confirmation!.Light);
        Assert.Contains("joint-task.clock-reached", await Told(StoryS01.Silent));
        Assert.DoesNotContain(await Messages(), to => to == "role:Signer@" + StoryS01.Silent);
        await At(new DateTime(2025, 3, 11, 9, 1, 0));
        Assert.Contains("role:Signer@" + StoryS01.Silent, await Messages());

        // Who has answered is not reminded.
        Assert.DoesNotContain("joint-task.clock-reached", await Told("420625"));
    }

    private async Task TheSilentCountyIsUrgedOnce()
    {
        var path = $"{story.Path}/parts/{StoryS01.Silent}/urgings";
        var urging = new InvitedUrging("请尽快答复是否参加", UrgingChannel.Telephone);
        await cast.Act(
            CityEditor,
            path,
            urging,
            "催办",
            "joint-task.urged",
            null,
            [StoryS01.Editor(StoryS01.Silent)],
            patience.Token
        );
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        using var again = await cast.Refused(CityEditor, path, urging, patience.Token);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains(
            "4小时内已催办",
            await again.Content.ReadAsStringAsync(patience.Token),
            StringComparison.Ordinal
        );
        Assert.Single(Of(await City(), StoryS01.Silent).Answer!.Urgings);
    }

    private async Task EachCountySeesOnlyItsOwn()
    {
        foreach (var county in StoryS01.Counties)
        {
            var player = (await cast.At(StoryS01.Editor(county))).Player;
            using var answer = await player.Try(story.Path, patience.Token);
            var seen = await answer.Content.ReadAsStringAsync(patience.Token);
            foreach (var other in StoryS01.Counties.Where(other => other != county))
            {
                Assert.DoesNotContain(other, seen, StringComparison.Ordinal);
            }
        }
        using var outsider = await (await cast.At("320581.编辑")).Player.Try(story.Path, patience.Token);
        Assert.Equal(HttpStatusCode.NotFound, outsider.StatusCode);
    }

    private Task<JointTaskView> City() => cast.Read<JointTaskView>(CityEditor, story.Path, patience.Token);

    private static InvitationView Of(JointTaskView task, string body) =>
        task.Invitations.Single(invited => invited.Body.Code.Value == body);

    // Everybody goes home; the clock moves on to the moment in China, and what has come is done.
    private async Task At(DateTime moment)
    {
        await cast.Leave();
        house.Clock.Advance(new DateTimeOffset(moment, TimeSpan.FromHours(8)) - house.Clock.GetUtcNow());
        await house.Sweep(patience.Token);
    }

    private async Task<List<string>> Told(string body)
    {
        var player = (await cast.At(StoryS01.Editor(body))).Player;
        var told = await player.After($"desk:{body}", 0, patience.Token);
        return [.. told.Notices.Select(notice => notice.Kind)];
    }

    private async Task<List<string>> Messages()
    {
        await using var command = house.Database.Owner.CreateCommand("SELECT addressee FROM record.outbox");
        await using var rows = await command.ExecuteReaderAsync(patience.Token);
        var all = new List<string>();
        while (await rows.ReadAsync(patience.Token))
        {
            all.Add(rows.GetString(0));
        }
        return all;
    }
}
