using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Tests.Stories;

/// <summary>
/// An editor clears forty mixed arrivals of a morning without leaving the desk's doors: takes all in at once, judges each by
/// what it is, merges what belongs together; at the end nothing waits on the editor and every author knows what became of his.
/// </summary>
public sealed class FortyArrivalsTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncLifetime, IAsyncDisposable
{
    private const string Body = "320500";
    private const string Editor = "320500.编辑";

    private static readonly string[] Authors = ["委员甲", "委员乙", "委员丙", "党派"];

    private readonly Dictionary<string, (Fate Fate, string Author)> sent = new(StringComparer.Ordinal);
    private readonly StoryPeople story = new(house);

    private enum Fate
    {
        Signed,
        Merged,
        Duplicate,
        Returned,
        Proposal,
        Department,
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => story.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task FortyMixedArrivals_AreCleared_AndEveryAuthorKnows()
    {
        await Arrive();
        await house.Services.GetRequiredService<SearchIndexer>().Drain(story.Patience);
        var waiting = await Todo();
        Assert.Equal(40, waiting.Count);
        // The critical one stands out with its minutes, wherever it stands in the list.
        Assert.Single(waiting, item => item.MinutesLeft is not null);

        await TakeAllIn(waiting);
        foreach (var report in waiting.Select(item => item.Report.ToString()))
        {
            await Judge(report);
        }
        var merged = await MergeTheRest();

        Assert.Empty(await Todo());
        await Finish(merged);
        foreach (var (report, (fate, author)) in sent)
        {
            await TheAuthorKnows(report, fate, author);
        }
        var found = await Find("充电桩");
        Assert.Contains(merged, found);
    }

    // Thirty-two from the city's own people and eight that two counties have sent up.
    private async Task Arrive()
    {
        for (var nth = 0; nth < 32; nth++)
        {
            var author = Authors[nth % Authors.Length];
            var fate = nth == 31 ? Fate.Duplicate : (Fate)(nth % 6 == 2 ? 0 : nth % 6);
            var text = nth == 31 ? Text(Fate.Signed, 0) : Text(fate, nth);
            var urgency = nth == 5 ? Urgency.Critical : Urgency.Ordinary;
            var submission = new SubmitReport(new(Body), text, ReportCategory.Society, urgency);
            sent[await story.Submit($"{Body}.{author}", submission)] = (fate, $"{Body}.{author}");
        }
        for (var nth = 32; nth < 40; nth++)
        {
            var county = nth % 2 == 0 ? "320581" : "320583";
            var fate = nth % 4 < 2 ? Fate.Merged : Fate.Signed;
            var report = await story.Submit(
                $"{county}.委员乙",
                new SubmitReport(new(county), Text(fate, nth), ReportCategory.Society)
            );
            await story.Take(report, county);
            await story.Adopt(report, county, 3);
            await story.Forward(report, county, Body);
            sent[report] = (fate, $"{county}.委员乙");
        }
    }

    private async Task TakeAllIn(List<DeskItem> waiting)
    {
        var reports = new TakingsRequest([.. waiting.Select(item => item.Report)]);
        var id = Guid.CreateVersion7();
        var first = await Take(reports, id);
        Assert.All(first, outcome => Assert.NotNull(outcome.Receipt));
        // The answer was lost on the way: the same request again takes nothing twice and answers the same.
        Assert.Equal(first, await Take(reports, id));
    }

    private async Task<List<TakingOutcome>> Take(TakingsRequest reports, Guid id)
    {
        using var answer = await (await story.At(Editor)).Post(
            $"/api/desks/{Body}/takings",
            reports,
            id,
            story.Patience
        );
        answer.EnsureSuccessStatusCode();
        return (
            await answer.Content.ReadFromJsonAsync<List<TakingOutcome>>(JsonSerializerOptions.Web, story.Patience)
        )!;
    }

    private async Task Judge(string report)
    {
        var copy = $"/api/reports/{report}/copies/{Body}";
        switch (sent[report].Fate)
        {
            case Fate.Duplicate when (await TwinsOf(copy)).Items.Count > 0:
                await story.Act(
                    Editor,
                    $"{copy}/refusals",
                    new RefusalRequest(RefusalGround.Duplicate, "与本月另一件重复。")
                );
                break;
            case Fate.Returned or Fate.Duplicate:
                await story.Act(
                    Editor,
                    $"{copy}/returns",
                    new RefusalRequest(RefusalGround.FactsUnclear, "请补充数据来源。")
                );
                break;
            case Fate.Proposal:
                await story.Act(Editor, $"{copy}/proposal-leads", new ReasonRequest("适合作为提案。"));
                break;
            case Fate.Department:
                await story.Act(Editor, $"{copy}/handovers", new HandoverRequest(await Department(), "请研究答复。"));
                break;
            case Fate.Merged:
                await story.Act(Editor, $"{copy}/acceptances");
                break;
            default:
                await story.Act(Editor, $"{copy}/acceptances");
                await story.Act(Editor, $"{copy}/review-requests");
                break;
        }
    }

    private async Task<string> MergeTheRest()
    {
        var sources = sent.Where(entry => entry.Value.Fate == Fate.Merged).Select(entry => entry.Key).ToList();
        var merged = Guid.CreateVersion7().ToString();
        await story.Act(
            Editor,
            $"/api/reports/{merged}/merges",
            new MergeReports(
                new(Body),
                [.. sources.Select(source => new MergeSource(ReportId.Parse(source, null), 1))],
                new("充电桩建设情况综述", "多地反映充电桩少。", "规划滞后。", "统一规划建设。"),
                ReportCategory.Society
            )
        );
        await story.Act(Editor, $"/api/reports/{merged}/copies/{Body}/review-requests");
        return merged;
    }

    private async Task Finish(string merged)
    {
        foreach (var report in sent.Where(entry => entry.Value.Fate == Fate.Signed).Select(entry => entry.Key))
        {
            await Sign(report, AdoptionKind.Single);
        }
        await Sign(merged, AdoptionKind.Merged);
    }

    private async Task Sign(string report, AdoptionKind kind)
    {
        var copy = $"/api/reports/{report}/copies/{Body}";
        await story.Act($"{Body}.审核", $"{copy}/approvals");
        await story.Act($"{Body}.签发", $"{copy}/signatures", new SignatureRequest(kind, new("苏州社情民意", 2025, 9)));
    }

    private async Task TheAuthorKnows(string report, Fate fate, string author)
    {
        var view = await story.View(author, report);
        var copy = view.Copies.Single(at => at.Body.Code.Value == Body);
        var expected = fate switch
        {
            Fate.Signed => CopyStage.Signed,
            Fate.Merged => CopyStage.Merged,
            Fate.Duplicate => CopyStage.Declined,
            Fate.Returned => CopyStage.Returned,
            Fate.Proposal => CopyStage.TurnedToProposal,
            _ => CopyStage.HandedToDepartment,
        };
        Assert.Equal((report, expected), (report, copy.Stage));
        if (fate == Fate.Merged)
        {
            var into = Assert.Single(view.Merges);
            Assert.Contains(into.Results, result => result.Kind == ResultKind.Adopted);
        }
    }

    private async Task<List<DeskItem>> Todo()
    {
        var all = new List<DeskItem>();
        for (var after = ""; after is not null; )
        {
            var page = await story.Read<Page<DeskItem>>(Editor, $"/api/desks/{Body}/reports{after}");
            all.AddRange(page.Items);
            after = page.Next is { } next ? "?after=" + Uri.EscapeDataString(next) : null;
        }
        return all;
    }

    private Task<TwinsView> TwinsOf(string copy) => story.Read<TwinsView>(Editor, copy + "/twins");

    private async Task<UnitId> Department() =>
        (await story.Read<List<UnitView>>(Editor, $"/api/bodies/{Body}/units"))
            .First(unit => unit.Kind == UnitKind.HandlingUnit)
            .Unit;

    private async Task<List<string>> Find(string words)
    {
        await house.Services.GetRequiredService<SearchIndexer>().Drain(story.Patience);
        using var answer = await (await story.At(Editor)).Post(
            "/api/searches",
            new SearchQuery(words),
            Guid.CreateVersion7(),
            story.Patience
        );
        var page = (await answer.Content.ReadFromJsonAsync<FoundPage>(JsonSerializerOptions.Web, story.Patience))!;
        return [.. page.Items.Select(item => item.Report.ToString())];
    }

    // Different enough from one another: no two of them are twins, but for the one that is sent twice.
    private static ReportText Text(Fate fate, int nth)
    {
        var about = fate == Fate.Merged ? "充电桩" : Matters[nth % Matters.Length];
        var street = Streets[nth % Streets.Length] + nth;
        return new(
            $"{street}{about}问题",
            $"{street}的居民反映，{about}多年没有改善，{nth}户受到影响，{Details[nth % Details.Length]}。",
            $"{about}无人牵头，{Causes[nth % Causes.Length]}。",
            $"请{Advice[nth % Advice.Length]}，把{about}纳入今年计划。"
        );
    }

    private static readonly string[] Matters = ["积水", "停车", "噪声", "路灯", "菜场", "托育", "河道"];
    private static readonly string[] Streets =
    [
        "平江路",
        "竹辉弄",
        "相门外",
        "胥江畔",
        "葑溪里",
        "横塘镇",
        "枫桥湾",
        "虎丘东",
        "齐门北",
    ];

    private static readonly string[] Details =
    [
        "雨天尤其明显，老人出门要绕行两条街",
        "附近学校上下学时最为拥挤，交警也难疏导",
        "商户与住户为此多次争执，社区调解过四回",
        "去年修过一次，入冬以后又坏了大半",
        "周边三个小区联名写过信，至今没有着落",
    ];

    private static readonly string[] Causes =
    [
        "建设与养护分属两家，经费各算各的",
        "规划时人口只有现在的一半，容量早已不够",
        "考核只看新建数量，不问用得好不好",
    ];

    private static readonly string[] Advice =
    [
        "住建部门牵头摸底，分三年逐片整治",
        "街道公布责任人和完工日期，接受居民评议",
        "财政设立以奖代补资金，谁先建好先补谁",
        "选两条街先行试点，秋后评估再推广",
    ];
}
