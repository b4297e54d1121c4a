using System.Net;
using System.Net.WebSockets;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Accounts;
using ZhengXie.Linked.Gateway.Tests.Feed;

namespace ZhengXie.Linked.Gateway.Tests.SignIns;

[Collection(SessionRooms.Name)]
public sealed class IdleTests(SessionHouse house)
{
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("/api/feeds")]
    [InlineData("/api/counts")]
    [InlineData("/api/session")]
    [InlineData("/api/me")]
    [InlineData("/api/me/sessions")]
    [InlineData("/api/reports/my")]
    public async Task ABrowserThatOnlyReads_IsSignedOutAfterAQuarterOfAnHour(string read)
    {
        var browser = await house.SignedIn("320507.委员甲");

        for (var spent = Often; spent < Most; spent += Often)
        {
            house.House.Clock.Advance(Often);
            Assert.NotEqual(HttpStatusCode.Unauthorized, (await browser.Get(read)).StatusCode);
        }
        house.House.Clock.Advance(Often);

        await Visitor.Refuses(Refusals.SignedOut, await browser.Get(read));
    }

    [Fact]
    public async Task MarkingNoticesAsRead_AndTheHub_AreNotSomebodyBeingThere()
    {
        var browser = await house.SignedIn("320507.委员乙");
        var feed = (await browser.Get<Me>("/api/me")).Feeds[0];
        house.House.Clock.Advance(Most - TimeSpan.FromMinutes(1));

        var marked = await browser.Put($"/api/feeds/{feed}/mark", new { number = 0 });
        var knocked = await browser.Post("/hub/negotiate?negotiateVersion=1");
        house.House.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (marked.StatusCode, knocked.StatusCode));
        await Visitor.Refuses(Refusals.SignedOut, await browser.Get("/api/me"));
    }

    [Fact]
    public async Task KeysAndPointer_AnActAndTypedWords_KeepTheSessionAlive()
    {
        var browser = await house.SignedIn("320507.委员丙");

        foreach (
            var sign in new Func<Task<HttpResponseMessage>>[]
            {
                () => browser.Post("/api/session/presence"),
                () => browser.Post("/api/reports", new { }),
                () =>
                    browser.Put(
                        $"/api/drafts/{Guid.NewGuid()}",
                        new { revision = 0, content = new { title = "写到一半" } }
                    ),
                () => browser.Post("/api/session/presence"),
            }
        )
        {
            house.House.Clock.Advance(Most - TimeSpan.FromMinutes(1));
            Assert.NotEqual(HttpStatusCode.Unauthorized, (await sign()).StatusCode);
            Assert.Equal(900, (await browser.Get<SessionLeft>("/api/session")).IdleSeconds);
        }
    }

    [Fact]
    public async Task Asking_TellsHowLongItGoesOn_WithoutMakingItLonger()
    {
        var browser = await house.SignedIn("320507.信息员");
        house.House.Clock.Advance(Often);

        var (first, second) = (
            await browser.Get<SessionLeft>("/api/session"),
            await browser.Get<SessionLeft>("/api/session")
        );

        Assert.Equal((600, 600), (first.IdleSeconds, second.IdleSeconds));
    }

    [Fact]
    public async Task AProgram_ThatReadsOrActs_GoesOn_OneThatOnlyWaits_DoesNot()
    {
        var (reading, waiting) = (await house.House.SignIn("320507.界别"), await house.House.SignIn("320507.党派"));
        await using var screen = await HubScreen.Open(waiting, CancellationToken.None);

        house.House.Clock.Advance(Most - TimeSpan.FromMinutes(2));
        await reading.Get<Me>("/api/me", CancellationToken.None);
        await waiting.Feeds(CancellationToken.None);
        Assert.False((await screen.Join("desk:320507")).Joined);
        house.House.Clock.Advance(TimeSpan.FromMinutes(2) - TimeSpan.FromSeconds(1));

        await reading.Get<Me>("/api/me", CancellationToken.None);
        house.House.Clock.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<PlayException>(() => waiting.Feeds(CancellationToken.None));
    }

    [Fact]
    public async Task AnOpenPage_IsCutOffWhenItsSessionGoesIdle()
    {
        var person = await house.House.SignIn("320507.联络组");
        await using var screen = await HubScreen.Open(person, CancellationToken.None);

        house.House.Clock.Advance(Most);
        house.House.Clock.Advance(FeedRounds.Pause);

        await screen.Closed();
        await Assert.ThrowsAsync<WebSocketException>(() => HubScreen.Open(person, CancellationToken.None));
    }
}
