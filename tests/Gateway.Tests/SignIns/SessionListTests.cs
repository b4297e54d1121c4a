using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.SignIns;

[Collection(SessionRooms.Name)]
public sealed class SessionListTests(SessionHouse house)
{
    private const string Windows =
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";

    [Fact]
    public async Task EveryPlaceOneIsSignedInFrom_IsListed_AndCanBeEnded()
    {
        const string Member = "320508.委员甲";
        var office = await house.SignedIn(Member, Windows);
        house.House.Clock.Advance(TimeSpan.FromMinutes(2));
        var home = await house.SignedIn(Member);
        var program = await house.House.SignIn(Member);

        var listed = await home.Get<List<SessionView>>("/api/me/sessions");

        Assert.Equal(3, listed.Count);
        var here = Assert.Single(listed, session => session.Current);
        Assert.Equal((null, false), (here.Device, here.Program));
        var there = listed[^1];
        Assert.Equal(("Edge，Windows", "127.0.0.1", false), (there.Device, there.Address, there.Program));
        Assert.Equal(here.StartedAt.AddMinutes(-2), there.StartedAt);
        Assert.Equal(there.SeenAt.AddMinutes(15), there.EndsAt);
        Assert.Single(listed, session => session.Program);

        Assert.Equal(HttpStatusCode.NoContent, (await home.Delete($"/api/me/sessions/{there.Id}")).StatusCode);

        await Visitor.Refuses(Refusals.SignedOut, await office.Get("/api/me"));
        Assert.Equal(2, (await home.Get<List<SessionView>>("/api/me/sessions")).Count);
        await Visitor.Refuses(Refusals.NotFound, await home.Delete($"/api/me/sessions/{there.Id}"));
        Assert.NotNull(program);
    }

    [Fact]
    public async Task TheSessionOfAnother_IsLikeOneThatNeverWas()
    {
        var (mine, other) = (await house.SignedIn("320508.委员乙"), await house.SignedIn("320508.委员丙"));
        var his = Assert.Single(await other.Get<List<SessionView>>("/api/me/sessions"));

        await Visitor.Refuses(Refusals.NotFound, await mine.Delete($"/api/me/sessions/{his.Id}"));
        await Visitor.Refuses(Refusals.NotFound, await mine.Delete($"/api/me/sessions/{Guid.NewGuid()}"));

        Assert.Equal(HttpStatusCode.OK, (await other.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task TheSecurityAdministrator_EndsSessionsOfHisBodyAndBelow_NobodyElseDoes()
    {
        var editor = await house.SignedIn("320581.编辑");
        var person = (await editor.Get<Me>("/api/me")).Person;
        var address = $"/api/people/{person}/sessions";

        foreach (var outsider in new[] { "320582.安全", "420600.安全", "320581.委员甲" })
        {
            await Visitor.Refuses(Refusals.NotFound, await (await house.SignedIn(outsider)).Get(address));
        }
        foreach (var insider in new[] { "320581.系统", "320581.签发" })
        {
            var visitor = await house.SignedIn(insider);
            await Visitor.Refuses(Refusals.NotAllowed, await visitor.Get(address));
            await Visitor.Refuses(Refusals.NotAllowed, await visitor.Delete(address));
        }
        var above = await house.SignedIn("320500.安全");
        var session = Assert.Single(await above.Get<List<SessionView>>(address));
        Assert.False(session.Current);

        var ended = await above.Delete($"{address}/{session.Id}");

        Assert.Equal(HttpStatusCode.NoContent, ended.StatusCode);
        await Visitor.Refuses(Refusals.SignedOut, await editor.Get("/api/me"));
        await Visitor.Refuses(Refusals.NotFound, await above.Delete($"{address}/{session.Id}"));
        Assert.Equal(HttpStatusCode.NoContent, (await above.Delete(address)).StatusCode);
    }
}
