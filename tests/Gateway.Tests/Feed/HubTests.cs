using System.Net.Http.Json;
using System.Net.WebSockets;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Gateway.Tests.Doors;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

public sealed class HubTests(FeedHouse house) : IClassFixture<FeedHouse>
{
    // Each test has a body of its own, since they share the house.
    private static int lastBody = 100_000;
    private readonly string body = Interlocked.Increment(ref lastBody).ToString("D6");

    private string Desk => Feeds.Desk(new BodyCode(body));

    [Fact]
    public async Task Join_OwnDesk_TellsWhereItStands()
    {
        await house.Append(Desk, 3);
        await using var screen = await Open(Editor());

        var answer = await screen.Join(Desk);

        Assert.Equal(new JoinAnswer(Joined: true, 3, 1), answer);
    }

    [Fact]
    public async Task Join_ForeignDesk_AnswersLikeOneThatDoesNotExist()
    {
        await house.Append(Desk, 3);
        await using var screen = await Open(house.People.SignIn(KnownPeople.Role(Role.Editor, "320583")));

        var foreign = await screen.Join(Desk);

        Assert.Equal((false, 0, "not-found"), (foreign.Joined, foreign.Head, foreign.Code));
        Assert.Equal(foreign, await screen.Join("desk:nowhere"));
        Assert.Equal([Desk, "desk:nowhere"], house.Refused.Asked.TakeLast(2));
    }

    [Fact]
    public async Task Ring_ReachesWhoJoinedAndNobodyElse()
    {
        await using var inside = await Open(Editor());
        await using var notJoined = await Open(Editor());
        await using var outsider = await Open(house.People.SignIn(KnownPeople.Role(Role.Editor, "320583")));
        await inside.Join(Desk);
        await outsider.Join(Desk);

        house.Bell.Ring([new Ring(Desk, 1)]);

        Assert.Equal($"Ring {Desk} 1", await inside.Hear());
        await notJoined.HearsNothing();
        await outsider.HearsNothing();
    }

    [Fact]
    public async Task Ring_OfANumberAlreadyHeard_IsSilent()
    {
        await house.Append(Desk, 2);
        await using var screen = await Open(Editor());
        await screen.Join(Desk);

        house.Bell.Ring([new Ring(Desk, 1), new Ring(Desk, 2)]);
        house.Bell.Ring([new Ring(Desk, 3)]);

        Assert.Equal($"Ring {Desk} 3", await screen.Hear());
        await screen.HearsNothing();
    }

    [Fact]
    public async Task Leave_ThenRing_IsSilent()
    {
        await using var screen = await Open(Editor());
        await screen.Join(Desk);
        await screen.Call("Leave", Desk);

        house.Bell.Ring([new Ring(Desk, 1)]);

        await screen.HearsNothing();
    }

    [Fact]
    public async Task LostRing_IsMadeUpForWithinAMinute()
    {
        await using var screen = await Open(Editor());
        await screen.Join(Desk);
        await house.Append(Desk, 5);

        house.PassAMinute();

        Assert.Equal($"Ring {Desk} 5", await screen.Hear());
    }

    [Fact]
    public async Task RightEnds_ScreenIsDroppedWithinAMinuteAndHearsNoMore()
    {
        var editor = Editor();
        await using var screen = await Open(editor);
        await screen.Join(Desk);
        house.People.Grant(editor);

        house.PassAMinute();

        Assert.Equal($"Dropped {Desk}", await screen.Hear());
        house.Bell.Ring([new Ring(Desk, 1)]);
        await screen.HearsNothing();
        Assert.False((await screen.Join(Desk)).Joined);
    }

    [Fact]
    public async Task SessionEnds_ConnectionIsClosedWithinAMinute()
    {
        var editor = Editor();
        await using var screen = await Open(editor);
        await screen.Join(Desk);
        house.People.SignOut(editor);

        house.PassAMinute();

        await screen.Closed();
    }

    [Fact]
    public async Task Figures_ReachTheChairWhoJoinedThem()
    {
        await using var chair = await Open(house.People.SignIn(KnownPeople.Role(Role.Chair, body)));
        await using var member = await Open(house.People.SignIn(KnownPeople.Role(Role.Member, body)));
        var figures = Feeds.Figures(new BodyCode(body));
        Assert.True((await chair.Join(figures)).Joined);
        Assert.False((await member.Join(figures)).Joined);

        house.Bell.FiguresChanged(body);

        Assert.Equal("Figures " + body, await chair.Hear());
        await member.HearsNothing();
    }

    [Fact]
    public async Task Mark_ClearsEveryScreenOfThePersonAndNoOther()
    {
        await house.Append(Desk, 4);
        var editor = Editor();
        await using var desktop = await Open(editor);
        await using var telephone = await Open(editor);
        await using var colleague = await Open(Editor());
        await Task.WhenAll(desktop.LetIn(), telephone.LetIn(), colleague.LetIn());
        using var client = house.ClientOf(editor);

        using var answer = await client.PutAsJsonAsync($"/api/feeds/{Desk}/mark", new MarkFeed(3));

        Assert.Equal(new FeedView(Desk, 4, 3, 1), await answer.Content.ReadFromJsonAsync<FeedView>());
        Assert.Equal($"Marked {Desk} 3", await desktop.Hear());
        Assert.Equal($"Marked {Desk} 3", await telephone.Hear());
        await colleague.HearsNothing();
    }

    [Fact]
    public async Task Join_BeyondTheBound_IsRefused()
    {
        var bodies = Enumerable.Range(200_000, Listener.MostFeeds + 1).Select(number => number.ToString("D6")).ToList();
        var editor = house.People.SignIn([.. bodies.Select(one => KnownPeople.Role(Role.Editor, one))]);
        await using var screen = await Open(editor);
        foreach (var one in bodies.Take(Listener.MostFeeds))
        {
            Assert.True((await screen.Join("desk:" + one)).Joined);
        }

        var refused = await screen.Join("desk:" + bodies[^1]);

        Assert.Equal((false, "feed.too-many"), (refused.Joined, refused.Code));
        Assert.True((await screen.Join("desk:" + bodies[0])).Joined);
    }

    [Fact]
    public async Task Open_BeyondTheBound_IsClosed()
    {
        var editor = Editor();
        var screens = new List<HubScreen>();
        for (var i = 0; i < Listeners.MostScreens; i++)
        {
            screens.Add(await (await Open(editor)).LetIn());
        }

        await using var tooMany = await Open(editor);

        Assert.Contains("feed.screens-too-many", await tooMany.Closed(), StringComparison.Ordinal);
        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }
    }

    [Fact]
    public async Task Join_TooOftenInAMinute_IsRefusedUntilTheNext()
    {
        await using var screen = await Open(Editor());
        for (var i = 0; i < Listener.MostCallsInAMinute; i++)
        {
            await screen.Join("desk:nowhere");
        }

        Assert.Equal("too-many-requests", (await screen.Join(Desk)).Code);
        await house.Append(Feeds.Desk(new BodyCode(body)), 1);
        house.PassAMinute();

        Assert.True(await Eventually(async () => (await screen.Join(Desk)).Joined));
    }

    [Fact]
    public async Task Open_FromAPageOfAnotherSite_IsRefused()
    {
        var editor = Editor();

        await Assert.ThrowsAsync<WebSocketException>(() =>
            HubScreen.Open(house.Address, editor, "https://evil.invalid")
        );
        await using var own = await HubScreen.Open(
            house.Address,
            editor,
            house.Address.GetLeftPart(UriPartial.Authority)
        );
        Assert.True((await own.Join(Desk)).Joined);
    }

    [Fact]
    public async Task Negotiate_FromAPageOfAnotherSite_SaysWhy()
    {
        using var client = house.ClientOf(Editor());
        client.DefaultRequestHeaders.Add("Origin", "https://evil.invalid");

        using var answer = await client.PostAsync("/hub/negotiate?negotiateVersion=1", null);

        var problem = await ProblemReply.Of(answer);
        Assert.Equal((403, "foreign-origin"), (problem.Status, problem.Code));
    }

    [Fact]
    public async Task Open_SignedOut_IsRefused() =>
        await Assert.ThrowsAsync<WebSocketException>(() => Open(new PersonId(Guid.NewGuid())));

    private PersonId Editor() => house.People.SignIn(KnownPeople.Role(Role.Editor, body));

    private Task<HubScreen> Open(PersonId person) => HubScreen.Open(house.Address, person);

    // The round runs beside the test; each try is a call to the house and its answer.
    private static async Task<bool> Eventually(Func<Task<bool>> condition)
    {
        var tries = 0;
        while (!await condition() && ++tries < 1000) { }
        return tries < 1000;
    }
}
