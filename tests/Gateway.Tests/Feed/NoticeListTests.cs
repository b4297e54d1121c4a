using System.Net.Http.Json;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

/// <summary>All notices of a person in one list, and papers that are read by opening them.</summary>
public sealed class NoticeListTests(FeedHouse house) : IClassFixture<FeedHouse>
{
    private static int lastBody = 310_000;
    private readonly string body = Interlocked.Increment(ref lastBody).ToString("D6");

    private string Desk => Feeds.Desk(new BodyCode(body));

    [Fact]
    public async Task List_GoesOnPageByPage_AndLeavesNothingOut_WhateverComesMeanwhile()
    {
        var editor = Editor();
        await house.Append(Desk, 120);
        await house.Append(Feeds.Person(editor), 30);
        using var client = house.ClientOf(editor);

        var first = await Page(client);
        await house.Append(Desk, 5);
        var all = new List<NoticeLine>(first.Items);
        for (var next = first.Next; next is not null; )
        {
            var page = await Page(client, "&after=" + next);
            all.AddRange(page.Items);
            next = page.Next;
        }

        Assert.Equal(50, first.Items.Count);
        Assert.Equal(120, all.Where(line => line.Feed == Desk).Select(line => line.Subject).Distinct().Count());
        Assert.Equal(150, all.Count);
        Assert.All(all, line => Assert.False(line.Read));
    }

    [Fact]
    public async Task OneHappeningOnTwoFeeds_IsOneLine_AndOneUnread()
    {
        var editor = Editor();
        await house.AppendOne("s", Desk, Feeds.Person(editor));
        using var client = house.ClientOf(editor);

        var line = Assert.Single((await Page(client)).Items);
        Assert.Equal(Feeds.Person(editor), line.Feed);
        Assert.Equal(1, await Unread(client));
    }

    [Fact]
    public async Task OpenedPaper_IsRead_OnEveryFeedAndScreen_AndAnotherIsNot()
    {
        var editor = Editor();
        await house.AppendOne("opened", Desk, Feeds.Person(editor));
        await house.AppendOne("opened", Desk);
        await house.AppendOne("other", Desk);
        await using var telephone = await HubScreen.Open(house.Address, editor);
        await telephone.LetIn();
        using var client = house.ClientOf(editor);

        await Open(client, "opened");

        Assert.Equal(1, await Unread(client));
        var lines = (await Page(client)).Items;
        Assert.Equal(
            [("opened", true), ("other", false)],
            lines.Select(line => (line.Subject, line.Read)).Distinct().Order()
        );
        Assert.Equal(["other"], (await Page(client, "&unread=true")).Items.Select(line => line.Subject));
        Assert.StartsWith("Marked ", await telephone.Hear(), StringComparison.Ordinal);

        await house.AppendOne("opened", Desk);
        Assert.Equal(2, await Unread(client));
    }

    [Fact]
    public async Task OpenedPaper_OfAnotherPerson_StaysUnread()
    {
        var (editor, colleague) = (Editor(), Editor());
        await house.AppendOne("paper", Desk);
        using var client = house.ClientOf(editor);
        using var second = house.ClientOf(colleague);

        await Open(client, "paper");

        Assert.Equal((0, 1), (await Unread(client), await Unread(second)));
    }

    [Fact]
    public async Task WhateverIsOlderThanTheNewestThousand_CountsAsRead()
    {
        await house.Append(Desk, 1_200);
        using var client = house.ClientOf(Editor());

        Assert.Equal(1_000, await Unread(client));
        await client.PutAsJsonAsync($"/api/feeds/{Desk}/mark", new MarkFeed(1_200));
        Assert.Equal(0, await Unread(client));
        Assert.Empty((await Page(client, "&unread=true")).Items);
    }

    [Theory]
    [InlineData("nonsense!")]
    [InlineData("bm8")]
    [InlineData("ZGVzazozMjA1ODE9eA")]
    public async Task PlaceThatNoPageEndedWith_IsRefused(string after)
    {
        using var client = house.ClientOf(Editor());

        using var answer = await client.GetAsync("/api/notices?after=" + after);

        Assert.Equal("page.unknown", (await ProblemReply.Of(answer)).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000-0000-0000-0000-000000000000/00000000-0000-0000-0000-000000000000")]
    public async Task PaperWithoutAName_OrWithOneTooLong_IsRefused(string subject)
    {
        using var client = house.ClientOf(Editor());

        using var answer = await client.PutAsJsonAsync("/api/notices/read", new ReadSubject(subject));

        var problem = await ProblemReply.Of(answer);
        Assert.Equal(("wrong-value", "subject"), (problem.Code, problem.Field));
    }

    private PersonId Editor() => house.People.SignIn(KnownPeople.Role(Role.Editor, body));

    private static async Task<Page<NoticeLine>> Page(HttpClient client, string more = "") =>
        (await client.GetFromJsonAsync<Page<NoticeLine>>("/api/notices?" + more.TrimStart('&')))!;

    private static async Task<long> Unread(HttpClient client) =>
        (await client.GetFromJsonAsync<CountsView>("/api/counts"))!.Unread;

    private static async Task Open(HttpClient client, string subject)
    {
        using var answer = await client.PutAsJsonAsync("/api/notices/read", new ReadSubject(subject));
        answer.EnsureSuccessStatusCode();
    }
}
