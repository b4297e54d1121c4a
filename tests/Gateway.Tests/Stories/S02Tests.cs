using System.Net;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Stories;

/// <summary>Story S02 without its points and its Word file (襄阳): eight parts become one report, and its fate comes back.</summary>
[Trait("Story", "S02")]
public sealed class S02Tests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly string CityEditor = StoryS01.Editor(StoryS01.City);

    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(4));
    private readonly List<StoryStep> steps = [];
    private Cast cast = null!;
    private StoryS01 first = null!;
    private StoryS02 story = null!;

    public Task InitializeAsync()
    {
        cast = new(house.OpenScreen, steps.Add, () => house.Clock.Advance(TimeSpan.FromSeconds(2)));
        first = new(cast, Today);
        story = new(cast, first, () => Today);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await cast.DisposeAsync();
        patience.Dispose();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task EightParts_BecomeOneReport_EveryParagraphWithItsOrigin_AndItsFateReachesAllEight()
    {
        await first.Play(patience.Token);
        foreach (var county in StoryS01.Taking)
        {
            await story.Send(county, patience.Token);
        }
        await ThePartOfGucheng();
        await story.ReturnAndMend(patience.Token);
        await BothVersionsStay();
        await FiguresAreCombinedByTheirRules();
        await story.Sum(patience.Token);
        await OriginsStay();
        await NumbersStartInMidYear();
        await story.Issue(patience.Token);
        await WhatIsSignedIsFinal();
        await story.Direct(patience.Token);
        await WhoDeclinedHearsNothing();
        Assert.Equal("经信局", Assert.Single(await Unanswered()).Holder!.Unit!.Name);
        await cast.Leave();
        house.Clock.Jump(TimeSpan.FromDays(16));
        await house.Sweep(patience.Token);
        await story.Reply(patience.Token);
        await EveryReplyIsTracked();
        Assert.Empty(await Unanswered());
        await ThreeMonthsLaterItIsLookedAtAgain();
    }

    private DateOnly Today => ChinaTime.DayOf(house.Clock.GetUtcNow());

    private async Task ThePartOfGucheng()
    {
        var part = await cast.Read<PartVersionView>(
            "420625.编辑",
            first.Path + "/parts/420625/versions/1",
            patience.Token
        );
        Assert.True(part.Version.Characters >= 3_100, $"{part.Version.Characters}");
        Assert.Equal((2, 37, 60, 52), Counted(part.Totals!));
        Assert.Equal([126m, 38.5m, 4m, 7.2m, 31m, 2_150m], part.Figures.Select(figure => figure.Value));
    }

    private static (int, int, int, int) Counted(FieldworkTotals totals) =>
        (totals.Forums, totals.People, totals.QuestionnairesSent, totals.QuestionnairesReturned);

    private async Task BothVersionsStay()
    {
        var path = $"{first.Path}/parts/{StoryS02.Returned}";
        var part = await cast.Read<PartView>(StoryS01.Editor(StoryS02.Returned), path, patience.Token);
        Assert.Equal(["数据表缺本地配套率", null], part.Delivery.Sendings.Select(sending => sending.Reason));
        var changed = await cast.Read<PartDifferences>(CityEditor, path + "/differences?from=1&to=2", patience.Token);
        var figure = Assert.Single(changed.Figures);
        Assert.Equal(("local-share", null, 26.9m), (figure.Indicator, figure.Before, figure.After));
    }

    // Sums where sums are asked for; the share is weighed by the number of firms; who gave none is named, and never counts 0.
    private async Task FiguresAreCombinedByTheirRules()
    {
        var table = await cast.Read<CombinedTableView>(CityEditor, first.Path + "/figures", patience.Token);
        Assert.Equal(8, table.Expected!.Count);
        Assert.DoesNotContain(table.Expected, body => body.Code.Value == StoryS01.Silent);
        var rows = table.Rows.ToDictionary(row => row.Indicator);
        Assert.Equal(1_227m, rows["firms"].Value);
        Assert.Equal(26m, rows["broken"].Value);
        Assert.Equal(60.2m, rows["finance"].Value);
        Assert.Equal(["420682"], rows["finance"].Missing!.Select(body => body.Code.Value));
        var weighed = StoryS02.Figures.Values.Sum(one => decimal.Parse(one[0]) * decimal.Parse(one[1])) / 1_227m;
        Assert.Equal(
            decimal.Round(weighed, 1, MidpointRounding.AwayFromZero),
            decimal.Round(rows["local-share"].Value!.Value, 1)
        );
        Assert.Empty(rows["local-share"].Missing!);
    }

    private async Task OriginsStay()
    {
        var total = await cast.Read<TotalView>(CityEditor, first.Path + "/total", patience.Token);
        var marks = total.Paragraphs!.Where(one => one.Origins.Count > 0).ToList();
        Assert.Equal(
            StoryS02.Quoted.Select(quoted => (quoted.Body, quoted.Paragraphs)),
            marks.CountBy(one => Assert.Single(one.Origins).Body!.Code.Value).Select(count => (count.Key, count.Value))
        );
        Assert.All(marks, one => Assert.Equal(ParagraphRelation.Verbatim, one.Origins[0].Relation));

        // Taken out it is free in its part again, and may be taken once more.
        var removed = marks[^1];
        var receipt = await cast.Act(
            CityEditor,
            first.Path + "/total/takings-out",
            new TakeOutParagraph(total.Current, removed.Id),
            "移出一段",
            "joint-task.paragraph-taken-out",
            null,
            [CityEditor],
            patience.Token
        );
        var origin = removed.Origins[0];
        var sources = await cast.Read<List<TotalSource>>(CityEditor, first.Path + "/total/sources", patience.Token);
        var free = sources
            .Single(source => source.Body.Code == origin.Body!.Code)
            .Sections.Single(section => section.Section == origin.Section)
            .Paragraphs.Single(one => one.Paragraph == origin.Paragraph);
        Assert.Equal((removed.Text, 0), (free.Text, free.TakenInto.Count));
        await cast.Act(
            CityEditor,
            first.Path + "/total/takings",
            new TakeParagraphs(
                receipt.Item!.Value,
                [new(origin.Body!.Code, origin.Version!.Value, origin.Section!.Value, origin.Paragraph!.Value)]
            ),
            "再引用",
            "joint-task.paragraphs-taken",
            null,
            [CityEditor],
            patience.Token
        );
    }

    private async Task NumbersStartInMidYear()
    {
        var player = (await cast.At(CityEditor)).Player;
        foreach (
            var start in new[] { new OutputWordStart(true, "襄政协专报", 2025, 3), new(false, "襄政协办", 2025, 9) }
        )
        {
            using var set = await player.Post(
                $"/api/bodies/{StoryS01.City}/output-words",
                start,
                Guid.CreateVersion7(),
                patience.Token
            );
            Assert.True(set.IsSuccessStatusCode, await set.Content.ReadAsStringAsync(patience.Token));
        }
    }

    private async Task WhatIsSignedIsFinal()
    {
        var report = await cast.Read<OutputView>(CityEditor, first.Path + "/outputs/1", patience.Token);
        Assert.Equal("襄政协办〔2025〕9号", report.Number);
        Assert.Equal(("襄政协专报", 2025, 3), (report.Issue!.Bulletin, report.Issue.Year, report.Issue.Number));
        Assert.Equal(
            StoryS02.Quoted.Select(quoted => (quoted.Body, quoted.Paragraphs)).Order(),
            report.Contributions.Select(one => (one.Body.Code.Value, one.Paragraphs.Count)).Order()
        );
        using var returned = await cast.Refused(
            CityEditor,
            first.Path + "/parts/420625/returns",
            new ReasonRequest("再改一改"),
            patience.Token
        );
        Assert.Equal(HttpStatusCode.Conflict, returned.StatusCode);
        var print = await cast.Read<OutputPrint>(CityEditor, first.Path + "/outputs/1/print", patience.Token);
        Assert.Equal("襄政协办〔2025〕9号", print.Number);
    }

    private async Task WhoDeclinedHearsNothing()
    {
        var silent = (await cast.At(StoryS01.Editor(StoryS01.Silent))).Player;
        var told = await silent.After("desk:" + StoryS01.Silent, 0, patience.Token);
        Assert.DoesNotContain(
            told.Notices,
            notice => notice.Kind is "joint-task.directive" or "joint-task.output-signed"
        );
        using var outcome = await silent.Try(first.Path + "/outcome", patience.Token);
        Assert.Equal(HttpStatusCode.NotFound, outcome.StatusCode);
    }

    private async Task EveryReplyIsTracked()
    {
        var seen = await cast.Read<OutcomeView>("420625.编辑", first.Path + "/outcome", patience.Token);
        Assert.Equal((5, 2, 1), (seen.Tally.Adopted, seen.Tally.PartlyAdopted, seen.Tally.NotAdopted));
        var assignment = await cast.Read<AssignmentView>(CityEditor, first.Path + "/assignments/1", patience.Token);
        Assert.Equal("420600-PS-2025-001", assignment.Directive.Number);
        Assert.All(assignment.Suggestions, suggestion => Assert.NotEmpty(suggestion.Paragraphs));
        Assert.Equal(
            TaskStage.Tracking,
            (await cast.Read<JointTaskView>(CityEditor, first.Path, patience.Token)).Stage
        );
    }

    // The dashboard counts a directive on a task like one on a report, and says which unit has it.
    private async Task<IReadOnlyList<FigureItem>> Unanswered()
    {
        var path = "/api/bodies/" + StoryS01.City;
        var board = await cast.Read<DashboardView>(CityEditor, path + "/dashboard", patience.Token);
        var items = (
            await cast.Read<Page<FigureItem>>(CityEditor, path + "/figure-items?what=Unanswered", patience.Token)
        ).Items;
        Assert.Equal(board.Waiting.Unanswered, items.Count);
        Assert.All(items, item => Assert.Equal(first.Task, item.Task.ToString()));
        return items;
    }

    private async Task ThreeMonthsLaterItIsLookedAtAgain()
    {
        var before = await LookBacks();
        await cast.Leave();
        house.Clock.Advance(TimeSpan.FromDays(94));
        await house.Sweep(patience.Token);
        Assert.Empty(before);
        Assert.Equal(first.Task, Assert.Single(await LookBacks()).Task.ToString());
    }

    private async Task<IReadOnlyList<AssignmentItem>> LookBacks() =>
        (
            await cast.Read<Page<AssignmentItem>>(
                CityEditor,
                $"/api/desks/{StoryS01.City}/task-assignments?lookBackDue=true",
                patience.Token
            )
        ).Items;
}
