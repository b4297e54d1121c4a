using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Tests.Search;

/// <summary>Searching, saved searches and twins at the doors, on one house.</summary>
public sealed partial class SearchTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private static readonly ReportText Text = new(
        "排涝泵站年久失修",
        "镇区三座排涝泵站建成二十余年，电机锈蚀，汛期两次停机，低洼小区积水半米，群众出行不便。",
        "一是管护责任不清，水利与城建各管一段。二是维修经费没有列入预算，小修靠乡镇垫付。",
        "一是明确泵站由水利部门统一管护。二是设立专项维修经费，汛前逐站检修并公示结果。"
    );

    [Fact]
    public async Task Search_GoesPageByPage_NewestFirst_WithACount()
    {
        var member = await house.SignIn("320583.委员甲");
        var submitted = new List<string>();
        for (var many = 0; many < 53; many++)
        {
            house.Clock.Advance(TimeSpan.FromSeconds(1));
            submitted.Add(await Submit(member, "320583", Text with { Title = $"昆山堤防巡查记录第{many}期" }));
        }
        await Index();
        var editor = await house.SignIn("320583.编辑");

        var first = await Find(editor, new("堤防 巡查记录"));
        var second = await Find(editor, new("堤防 巡查记录"), first.Next);

        Assert.Equal((53, false), (first.Count, first.More));
        Assert.Equal(
            Enumerable.Reverse(submitted),
            first.Items.Concat(second.Items).Select(item => item.Report.ToString())
        );
        Assert.Null(second.Next);
        Assert.Null(second.Count);
        Assert.Equal("委员甲", first.Items[0].Author);
        Assert.Equal("昆山堤防巡查记录第52期", first.Items[0].Title);

        // A neighbour finds nothing of it, by any word, number or name.
        var neighbour = await house.SignIn("320582.编辑");
        foreach (var words in new[] { "堤防", "排涝泵站", first.Items[0].Number!, "委员甲 堤防" })
        {
            Assert.Empty((await Ids(neighbour, new(words))).Intersect(submitted));
        }
        Assert.Equal(0, (await Find(neighbour, new("堤防"))).Count);
    }

    [Fact]
    public async Task Search_WithFilters_FindsWhatFits()
    {
        var member = await house.SignIn("320582.委员甲");
        var urgent = await Submit(member, "320582", Text with { Title = "港区危化品停车场" }, Urgency.Urgent);
        var ordinary = await Submit(member, "320582", Text with { Title = "港区绿化带" });
        await Index();
        var editor = await house.SignIn("320582.编辑");
        var today = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime.AddHours(8));

        Assert.Equal([ordinary, urgent], await Ids(editor, new("港区")));
        Assert.Equal([urgent], await Ids(editor, new("港区", Urgency: Urgency.Urgent)));
        Assert.Equal([], await Ids(editor, new("港区", Category: ReportCategory.Culture)));
        Assert.Equal([], await Ids(editor, new("港区", Until: today.AddDays(-1))));
        Assert.Equal([ordinary, urgent], await Ids(editor, new("港区", From: today, Until: today)));
        Assert.Equal([], await Ids(editor, new("港区", Stage: CopyStage.Screening)));
        await editor.Act($"/api/reports/{urgent}/copies/320582/takings", null, CancellationToken.None);
        await Index();
        Assert.Equal([urgent], await Ids(editor, new("港区", Stage: CopyStage.Screening)));
        // The author is told no more than that it is in hand.
        Assert.Equal([], await Ids(member, new("港区", Stage: CopyStage.Screening)));
        Assert.Equal([urgent], await Ids(member, new("港区", Stage: CopyStage.InHand)));
    }

    [Fact]
    public async Task Search_ByTheNameOfAnAuthor_GoesByTheNameHeBears()
    {
        var author = await house.SignIn("320582.委员乙");
        var report = await Submit(author, "320582", Text with { Title = "菜场夜间照明" });
        await Index();
        var editor = await house.SignIn("320582.编辑");
        Assert.Equal([report], await Ids(editor, new("委员乙 夜间照明")));

        var me = await author.Get<Me>("/api/me", CancellationToken.None);
        using var renamed = await (await house.SignIn("320582.系统")).Send(
            HttpMethod.Put,
            $"/api/people/{me.Person}/details",
            new PersonDetails("更名后的委员"),
            Guid.NewGuid(),
            CancellationToken.None
        );
        Assert.Equal(HttpStatusCode.OK, renamed.StatusCode);
        await Index();

        Assert.Equal([report], await Ids(editor, new("更名后 夜间照明")));
        Assert.Equal([], await Ids(editor, new("委员乙 夜间照明")));
    }

    [Theory]
    [InlineData("{\"words\":\"水\"}", "search.too-short")]
    [InlineData("{}", "search.empty")]
    [InlineData("{\"words\":\"水利\",\"from\":\"2025-03-02\",\"until\":\"2025-03-01\"}", "search.dates")]
    [InlineData("{\"words\":\"一一 二二 三三 四四 五五 六六 七七 八八 九九\"}", "search.too-many-words")]
    public async Task Search_ThatCannotBe_IsRefused(string query, string code)
    {
        var editor = await house.SignIn("320581.编辑");

        using var answer = await editor.PostText("/api/searches", query, null, CancellationToken.None);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"\"{code}\"", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("'; DROP TABLE lists.search_texts; --")]
    [InlineData("' OR '1'='1 UNION SELECT bytes FROM record.texts")]
    [InlineData("%% __ \\\\ NULL $1 {0}")]
    public async Task Search_OfSql_FindsNothingAndBreaksNothing(string words)
    {
        var editor = await house.SignIn("320581.编辑");
        var member = await house.SignIn("320581.委员甲");
        var report = await Submit(member, "320581", Text with { Title = "公交首末班车时间" });
        await Index();

        Assert.Empty((await Find(editor, new(words))).Items);
        Assert.Contains(report, await Ids(editor, new("首末班车")));
    }

    [Fact]
    public async Task SavedSearches_AreThePersonsOwn_AndFifty()
    {
        var editor = await house.SignIn("320581.审核");
        var other = await house.SignIn("320581.签发");
        var ids = Enumerable.Range(0, 51).Select(_ => Guid.NewGuid()).ToList();
        foreach (var (id, place) in ids.Take(50).Select((id, place) => (id, place)))
        {
            using var kept = await Save(editor, id, $"常用{place:00}");
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }
        Assert.Contains(
            Refusals.SavedSearchesFull.Code,
            await (await Save(editor, ids[50], "又一个")).Content.ReadAsStringAsync()
        );
        Assert.Contains(
            Refusals.SavedSearchNamed.Code,
            await (await Save(editor, ids[1], "常用00")).Content.ReadAsStringAsync()
        );

        using var renamed = await Save(editor, ids[0], "改名");
        using var gone = await Delete(editor, ids[1]);
        // What is another's is not there for him.
        using var notHis = await Delete(other, ids[2]);

        var saved = await editor.Get<List<SavedSearch>>("/api/saved-searches", CancellationToken.None);
        Assert.Equal(49, saved.Count);
        Assert.Equal(("改名", "泵站"), (saved[^1].Name, saved[^1].Query.Words));
        Assert.Empty(await other.Get<List<SavedSearch>>("/api/saved-searches", CancellationToken.None));
    }

    private static Task<HttpResponseMessage> Save(Player player, Guid id, string name) =>
        player.Send(
            HttpMethod.Put,
            $"/api/saved-searches/{id}",
            new SavedSearchRequest(name, new("泵站")),
            null,
            CancellationToken.None
        );

    private static Task<HttpResponseMessage> Delete(Player player, Guid id) =>
        player.Send(HttpMethod.Delete, $"/api/saved-searches/{id}", null, null, CancellationToken.None);

    private Task Index() => house.Services.GetRequiredService<SearchIndexer>().Drain();

    private static async Task<string> Submit(
        Player author,
        string body,
        ReportText text,
        Urgency urgency = Urgency.Ordinary
    ) =>
        (
            await author.Act(
                "/api/reports",
                new SubmitReport(new(body), text, ReportCategory.Society, urgency),
                CancellationToken.None
            )
        ).Subject;

    private static async Task<IReadOnlyList<string>> Ids(Player reader, SearchQuery query) =>
        [.. (await Find(reader, query)).Items.Select(item => item.Report.ToString())];

    private static async Task<FoundPage> Find(Player reader, SearchQuery query, string? after = null)
    {
        var path = "/api/searches" + (after is null ? "" : "?after=" + after);
        using var answer = await reader.Post(path, query, Guid.NewGuid(), CancellationToken.None);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<FoundPage>())!;
    }
}
