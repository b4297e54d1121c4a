using System.Net.Http.Json;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Cluster;

/// <summary>
/// What happens behind one door is known behind all of them. On a cluster connections go to the gateways in turn, so that four pages
/// hang on both and four questions are asked of both; no clock moves, so that nothing is found by looking again.
/// </summary>
public sealed class EveryDoorTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private const int Doors = 4;
    private const string Desk = "desk:320581";

    [Fact]
    public async Task AnAct_RingsOnEveryPage()
    {
        var pages = await Open("320581.编辑");
        var heads = await Task.WhenAll(pages.Select(page => page.Join(Desk)));

        var member = await house.SignIn("320581.委员甲");
        var submission = new SubmitReport(new("320581"), StoryTexts.Submitted, ReportCategory.Economy);
        await member.Act("/api/reports", submission, CancellationToken.None);

        foreach (var (page, head) in pages.Zip(heads))
        {
            Assert.Equal($"Ring {Desk} {head.Head + 1}", await page.Hear());
        }
        await Close(pages);
    }

    [Fact]
    public async Task WhatAPersonHasRead_ShowsOnEveryPageOfHis()
    {
        const string Editor = "320581.编辑";
        var pages = await Open(Editor);
        var person = await house.SignIn(Editor);

        using var marked = await person.Send(
            HttpMethod.Put,
            $"/api/feeds/{Desk}/mark",
            new MarkFeed(1),
            null,
            CancellationToken.None
        );

        var number = (await marked.Content.ReadFromJsonAsync<FeedView>())!.Mark;
        foreach (var page in pages)
        {
            Assert.Equal($"Marked {Desk} {number}", await page.Hear());
        }
        await Close(pages);
    }

    [Fact]
    public async Task ASecondFactorThatWasShown_CountsAtEveryDoor()
    {
        var person = await house.SignIn("320581.系统");
        var before = await AskEverywhere<Me>(person, "/api/me");

        await person.StepUp(CancellationToken.None);

        Assert.All(before, me => Assert.Null(me.SteppedUpUntil));
        Assert.All(await AskEverywhere<Me>(person, "/api/me"), me => Assert.NotNull(me.SteppedUpUntil));
    }

    [Fact]
    public async Task ABodyThatJoined_IsKnownAtEveryDoor()
    {
        var administrator = await house.SignIn("320000.系统");
        var before = await AskEverywhere<BodyView>(administrator, "/api/bodies/320100");

        await administrator.Act("/api/bodies/320100/joining", null, CancellationToken.None);

        Assert.All(before, body => Assert.False(body.Joined));
        var after = await AskEverywhere<BodyView>(administrator, "/api/bodies/320100");
        Assert.All(after, body => Assert.True(body.Joined));
    }

    private static async Task<List<T>> AskEverywhere<T>(Player person, string path)
    {
        var answers = new List<T>();
        while (answers.Count < Doors)
        {
            answers.Add(await person.Get<T>(path, CancellationToken.None));
        }
        return answers;
    }

    private async Task<List<HubScreen>> Open(string userName)
    {
        var person = await house.SignIn(userName);
        var pages = new List<HubScreen>();
        while (pages.Count < Doors)
        {
            pages.Add(await (await HubScreen.Open(person, CancellationToken.None)).LetIn());
        }
        return pages;
    }

    private static async Task Close(List<HubScreen> pages)
    {
        foreach (var page in pages)
        {
            await page.DisposeAsync();
        }
    }
}
