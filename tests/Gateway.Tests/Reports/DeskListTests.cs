using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>A desk's lists at the doors: why a paper waits, what was dealt with, what is unread, and what a list is narrowed to.</summary>
public sealed class DeskListTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private const string Changshu = "/api/desks/320581";
    private const string Kunshan = "/api/desks/320583";
    private const string Xiping = "/api/desks/411721";

    [Fact]
    public async Task ADesk_KnowsWhatEachHasDealtWith_AndWhatHeHasNotRead()
    {
        var member = await house.SignIn("320581.委员甲");
        var editor = await house.SignIn("320581.编辑");
        var reviewer = await house.SignIn("320581.审核");
        var first = await Submit(member, "320581");
        var second = await Submit(member, "320581");
        Assert.Equal(new ListCounts(2, 2), await Counts(editor, Changshu));
        Assert.Equal([second, first], await Ids(editor, Changshu, "Unread"));

        var arrived = (await Items(editor, Changshu, "Todo"))[0];
        Assert.Equal("新来稿，请收稿", arrived.Why);
        Assert.Equal([ReportAct.Take], arrived.Acts);
        await Step(editor, first, "takings");
        var taken = (await Items(editor, Changshu, "Todo")).Single(item => item.Report.ToString() == first);
        Assert.Equal([ReportAct.Accept, ReportAct.Decline], taken.Acts);
        await Step(editor, first, "acceptances");
        // What still waits on him is not yet dealt with, and what he did himself he knows.
        Assert.Empty(await Ids(editor, Changshu, "Handled"));
        Assert.Equal([second], await Ids(editor, Changshu, "Unread"));
        await Step(editor, first, "review-requests");
        Assert.Equal([first], await Ids(editor, Changshu, "Handled"));
        Assert.Empty(await Ids(reviewer, Changshu, "Handled"));

        var waiting = Assert.Single(await Items(reviewer, Changshu, "Todo"));
        Assert.Equal("编辑送审，请审核", waiting.Why);
        await Step(reviewer, first, "approvals");
        Assert.Equal([first], await Ids(reviewer, Changshu, "Handled"));
        Assert.Equal([first, second], await Ids(editor, Changshu, "Unread"));

        var feed = (await editor.Get<FeedsView>("/api/feeds", CancellationToken.None)).Feeds.Single(one =>
            one.Feed == "desk:320581"
        );
        var mark = new MarkFeed(feed.Head);
        using var marked = await editor.Send(
            HttpMethod.Put,
            "/api/feeds/desk:320581/mark",
            mark,
            null,
            CancellationToken.None
        );
        Assert.Equal(new ListCounts(1, 0), await Counts(editor, Changshu));
        Assert.Empty(await Ids(editor, Changshu, "Unread"));
    }

    [Fact]
    public async Task WhatWasToldSoLongAgoThatItCountsAsRead_IsNotInTheListOfTheUnreadEither()
    {
        var member = await house.SignIn("411721.委员甲");
        var editor = await house.SignIn("411721.编辑");
        var first = await Submit(member, "411721");
        await TellOfOthers("desk:411721", Unread.Window - 1);
        Assert.Equal([first], await Ids(editor, Xiping, "Unread"));

        await TellOfOthers("desk:411721", 1);

        Assert.Empty(await Ids(editor, Xiping, "Unread"));
        Assert.Equal(0, (await Counts(editor, Xiping)).Unread);
    }

    [Fact]
    public async Task AnAuthor_FindsWhatCameBack_AndWhatHasAResult()
    {
        var member = await house.SignIn("320585.委员甲");
        var editor = await house.SignIn("320585.编辑");
        var (returned, declined) = (await Submit(member, "320585"), await Submit(member, "320585"));
        var reason = new RefusalRequest(RefusalGround.NoAdvice, "请写明时间地点");
        foreach (var (report, step) in new[] { (returned, "returns"), (declined, "refusals") })
        {
            await Step(editor, report, "takings", "320585");
            await Step(editor, report, step, "320585", reason);
        }

        Assert.Equal([returned], await Mine(member, "Todo"));
        Assert.Equal([declined], await Mine(member, "Answered"));
        Assert.Equal(2, (await Mine(member, "All")).Count);
        Assert.Equal(2, (await Mine(member, "Unread")).Count);
        Assert.Equal(
            new ListCounts(1, 2),
            await member.Get<ListCounts>("/api/my/report-counts", CancellationToken.None)
        );
    }

    [Fact]
    public async Task AList_IsNarrowed_AndAFilterThatCannotBeIsRefused()
    {
        var member = await house.SignIn("320583.委员甲");
        var editor = await house.SignIn("320583.编辑");
        var urgent = await Submit(member, "320583", Urgency.Urgent);
        await Submit(member, "320583");

        Assert.Equal([urgent], await Ids(editor, Kunshan, "Todo&urgency=Urgent"));
        Assert.Equal(2, (await Ids(editor, Kunshan, "All&category=Economy&stage=Submitted&since=2025-03-03")).Count);
        Assert.Empty(await Ids(editor, Kunshan, "All&until=2025-03-02"));
        Assert.Empty(await Ids(editor, Kunshan, "All&from=320581"));
        Assert.Empty(await Ids(editor, Kunshan, "Todo&late=true"));

        using var refused = await editor.Try(
            Kunshan + "/reports?since=2025-03-04&until=2025-03-03",
            CancellationToken.None
        );
        Assert.Contains(Refusals.SearchDates.Code, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var stranger = await member.Try(Kunshan + "/counts", CancellationToken.None);
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
    }

    [Fact]
    public async Task Views_AreThePersonsOwn_AndFifty()
    {
        var editor = await house.SignIn("320581.审核");
        var ids = Enumerable.Range(0, 51).Select(_ => Guid.NewGuid()).ToList();
        for (var place = 0; place < 50; place++)
        {
            using var kept = await Save(editor, ids[place], $"视图{place:00}");
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }
        using var full = await Save(editor, ids[50], "又一个");
        Assert.Contains(Refusals.DeskViewsFull.Code, await full.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var named = await Save(editor, ids[1], "视图00");
        Assert.Contains(Refusals.DeskViewNamed.Code, await named.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var nameless = await Save(editor, ids[1], " ");
        Assert.Contains(Refusals.Missing.Code, await nameless.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var path = "/api/desk-views/" + ids[1];
        using var gone = await editor.Send(HttpMethod.Delete, path, null, null, CancellationToken.None);
        var views = await editor.Get<List<DeskView>>("/api/desk-views", CancellationToken.None);
        Assert.Equal(49, views.Count);
        Assert.Equal((DeskList.Todo, Urgency.Urgent), (views[0].List, views[0].Filter.Urgency));
        var other = await house.SignIn("320581.签发");
        Assert.Empty(await other.Get<List<DeskView>>("/api/desk-views", CancellationToken.None));
    }

    private async Task<string> Submit(Player member, string body, Urgency urgency = Urgency.Ordinary)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        var report = new SubmitReport(new(body), StoryTexts.Submitted, ReportCategory.Economy, urgency);
        return (await member.Act("/api/reports", report, CancellationToken.None)).Subject;
    }

    private Task<Receipt> Step(
        Player player,
        string report,
        string step,
        string body = "320581",
        object? content = null
    )
    {
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        return player.Act($"/api/reports/{report}/copies/{body}/{step}", content, CancellationToken.None);
    }

    private static Task<HttpResponseMessage> Save(Player player, Guid id, string name) =>
        player.Send(
            HttpMethod.Put,
            "/api/desk-views/" + id,
            new DeskViewRequest(name, new("320581"), DeskList.Todo, new(Urgency: Urgency.Urgent)),
            null,
            CancellationToken.None
        );

    private static Task<ListCounts> Counts(Player player, string desk) =>
        player.Get<ListCounts>(desk + "/counts", CancellationToken.None);

    private static async Task<IReadOnlyList<DeskItem>> Items(Player player, string desk, string list) =>
        (await player.Get<Page<DeskItem>>($"{desk}/reports?list={list}", CancellationToken.None)).Items;

    private static async Task<IReadOnlyList<string>> Ids(Player player, string desk, string list) =>
        [.. (await Items(player, desk, list)).Select(item => item.Report.ToString())];

    private static async Task<IReadOnlyList<string>> Mine(Player player, string list) =>
        [
            .. (
                await player.Get<Page<FollowedItem>>("/api/my/reports?list=" + list, CancellationToken.None)
            ).Items.Select(item => item.Report.ToString()),
        ];

    // As the record keeps notices, of papers that this desk does not have.
    private async Task TellOfOthers(string feed, int many)
    {
        await using var connection = await house.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await connection.ExecuteAsync(
            """
            WITH head AS (UPDATE record.feeds SET head = head + @many WHERE feed = @feed RETURNING head)
            INSERT INTO record.notices (feed, number, kind, subject, stream, version, at)
            SELECT @feed, head - @many + n, 'report.submitted', gen_random_uuid(), gen_random_uuid(), 1, now()
            FROM head, generate_series(1, @many) AS n
            """,
            new { feed, many }
        );
    }
}
