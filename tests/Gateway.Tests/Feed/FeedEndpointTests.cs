using System.Net;
using System.Net.Http.Json;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

public sealed class FeedEndpointTests(FeedHouse house) : IClassFixture<FeedHouse>
{
    private static int lastBody = 300_000;
    private readonly string body = Interlocked.Increment(ref lastBody).ToString("D6");

    private string Desk => Feeds.Desk(new BodyCode(body));

    [Fact]
    public async Task Mine_NamesOwnFeedsWithMarksAndUnread()
    {
        await house.Append(Desk, 3);
        var editor = Editor();
        using var client = house.ClientOf(editor);
        await client.PutAsJsonAsync($"/api/feeds/{Desk}/mark", new MarkFeed(1));

        var mine = await client.GetFromJsonAsync<FeedsView>("/api/feeds");

        Assert.Equal(1, mine!.Epoch);
        Assert.Equal([new(Feeds.Person(editor), 0, 0, 0), new(Desk, 3, 1, 2)], mine.Feeds);
    }

    [Fact]
    public async Task After_GivesWhatCameLater()
    {
        await house.Append(Desk, 3);
        using var client = house.ClientOf(Editor());

        var page = await client.GetFromJsonAsync<NoticesView>($"/api/feeds/{Desk}?after=1&epoch=1");

        Assert.Equal((false, 3), (page!.Snapshot, page.Head));
        Assert.Equal([2, 3], page.Notices.Select(notice => notice.Number));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(1, 2)]
    [InlineData(-1, 1)]
    public async Task After_WhatCannotBeJoinedUp_AsksForASnapshot(long after, int epoch)
    {
        await house.Append(Desk, 3);
        using var client = house.ClientOf(Editor());

        var page = await client.GetFromJsonAsync<NoticesView>($"/api/feeds/{Desk}?after={after}&epoch={epoch}");

        Assert.True(page!.Snapshot);
        Assert.Empty(page.Notices);
        Assert.Equal((3, 1), (page.Head, page.Epoch));
    }

    [Fact]
    public async Task After_MoreThanAPage_GoesOnFromTheLast()
    {
        await house.Append(Desk, 450);
        using var client = house.ClientOf(Editor());
        var numbers = new List<long>();

        while (numbers.Count < 450)
        {
            var after = numbers.LastOrDefault();
            var page = await client.GetFromJsonAsync<NoticesView>($"/api/feeds/{Desk}?after={after}&epoch=1");
            Assert.InRange(page!.Notices.Count, 1, 200);
            numbers.AddRange(page.Notices.Select(notice => notice.Number));
        }

        Assert.Equal(Enumerable.Range(1, 450).Select(number => (long)number), numbers);
    }

    [Fact]
    public async Task ForeignFeed_AnswersLikeOneThatDoesNotExist()
    {
        await house.Append(Desk, 3);
        using var client = house.ClientOf(house.People.SignIn(KnownPeople.Role(Role.Editor, "320583")));

        using var foreign = await client.GetAsync($"/api/feeds/{Desk}?after=0&epoch=1");
        using var marked = await client.PutAsJsonAsync($"/api/feeds/{Desk}/mark", new MarkFeed(1));
        using var missing = await client.GetAsync("/api/feeds/desk:nowhere?after=0&epoch=1");

        var problems = new[] { foreign, marked, missing }.Select(ProblemReply.Of);
        Assert.All(
            await Task.WhenAll(problems),
            problem => Assert.Equal((404, "not-found"), (problem.Status, problem.Code))
        );
    }

    [Fact]
    public async Task Mark_BackwardsOrBeyondTheHead_StaysWithinWhatThereIs()
    {
        await house.Append(Desk, 3);
        using var client = house.ClientOf(Editor());

        Assert.Equal(3, await MarkedAt(client, 99));
        Assert.Equal(3, await MarkedAt(client, 1));
        using var negative = await client.PutAsJsonAsync($"/api/feeds/{Desk}/mark", new MarkFeed(-1));
        var problem = await ProblemReply.Of(negative);
        Assert.Equal((400, "wrong-value", "number"), (problem.Status, problem.Code, problem.Field));
    }

    [Fact]
    public async Task Counts_AddUpWhatWaits()
    {
        await house.Append(Desk, 7);
        using var client = house.ClientOf(Editor());
        await client.PutAsJsonAsync($"/api/feeds/{Desk}/mark", new MarkFeed(2));

        Assert.Equal(new CountsView(3, 5), await client.GetFromJsonAsync<CountsView>("/api/counts"));
    }

    [Theory]
    [InlineData("/api/feeds")]
    [InlineData("/api/feeds/desk:320581?after=0&epoch=1")]
    [InlineData("/api/counts")]
    public async Task SignedOut_IsAProblem(string address)
    {
        using var client = new HttpClient { BaseAddress = house.Address };

        using var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("signed-out", (await ProblemReply.Of(answer)).Code);
    }

    private PersonId Editor() => house.People.SignIn(KnownPeople.Role(Role.Editor, body));

    private async Task<long> MarkedAt(HttpClient client, long number)
    {
        using var answer = await client.PutAsJsonAsync($"/api/feeds/{Desk}/mark", new MarkFeed(number));
        return (await answer.Content.ReadFromJsonAsync<FeedView>())!.Mark;
    }
}
