using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Tests.Accounts;
using ZhengXie.Linked.Gateway.Tests.Feed;

namespace ZhengXie.Linked.Gateway.Tests.SignIns;

/// <summary>No clock moves here: what ends a right ends the open page with it, without waiting for the round.</summary>
[Collection(SessionRooms.Name)]
public sealed class ClosedAtOnceTests(SessionHouse house)
{
    [Fact]
    public async Task SigningOut_ClosesTheOpenPage()
    {
        var person = await house.House.SignIn("320509.委员甲");
        await using var screen = await HubScreen.Open(person, CancellationToken.None);

        await person.Send(HttpMethod.Post, "/api/sign-out", null, null, CancellationToken.None);

        await screen.Closed();
    }

    [Fact]
    public async Task ASessionThatIsEnded_ClosesItsPage_AndNotThatOfAnotherSession()
    {
        const string Member = "320509.委员乙";
        var (ended, goesOn) = (await house.House.SignIn(Member), await house.House.SignIn(Member));
        await using var closed = await HubScreen.Open(ended, CancellationToken.None);
        await using var open = await HubScreen.Open(goesOn, CancellationToken.None);
        var mine = await ended.Get<List<SessionView>>("/api/me/sessions", CancellationToken.None);

        var other = await house.SignedIn(Member);
        await other.Delete($"/api/me/sessions/{mine.Single(session => session.Current).Id}");

        await closed.Closed();
        await open.HearsNothing();
    }

    [Fact]
    public async Task FiveWrongPasswords_EndTheSessionsOfTheLockedAccount()
    {
        const string Member = "320509.委员丙";
        var (browser, person) = (await house.SignedIn(Member), await house.House.SignIn(Member));
        await using var screen = await HubScreen.Open(person, CancellationToken.None);

        for (var tried = 0; tried < 5; tried++)
        {
            var wrong = await house.Browser().Post("/api/sign-in", new { userName = Member, password = "wrong" });
            await Visitor.Refuses(Refusals.SignInRefused, wrong);
        }

        await screen.Closed();
        await Visitor.Refuses(Refusals.SignedOut, await browser.Get("/api/me"));
    }

    [Fact]
    public async Task ARoleThatEnds_SilencesItsFeeds_OnThePageThatIsOpen()
    {
        const string Editor = "320509.编辑";
        var person = await house.House.SignIn(Editor);
        await using var screen = await HubScreen.Open(person, CancellationToken.None);
        Assert.True((await screen.Join("desk:320509")).Joined);
        var security = await house.SignedIn("320509.安全");
        var me = await person.Get<Me>("/api/me", CancellationToken.None);
        var yesterday = ChinaTime.DayOf(house.House.Clock.GetUtcNow()).AddDays(-1);

        var ended = await security.Put($"/api/people/{me.Person}/roles/1/end", new { until = yesterday });

        Assert.Equal(HttpStatusCode.OK, ended.StatusCode);
        Assert.Equal("Dropped desk:320509", await screen.Hear());
        Assert.False((await screen.Join("desk:320509")).Joined);
    }
}
