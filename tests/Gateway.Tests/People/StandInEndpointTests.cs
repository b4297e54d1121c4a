using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.People;

/// <summary>AB角 at the doors: what is lent counts at the next request, and ends with what the holder has.</summary>
[Collection(AccountRooms.Name)]
public sealed class StandInEndpointTests(AccountHouse house)
{
    private static readonly BodyCode Lieshan = new("340604");
    private readonly string name = "代理" + Guid.NewGuid().ToString("N")[..8];

    private DateOnly Today => ChinaTime.DayOf(house.Clock.GetUtcNow());

    [Fact]
    public async Task StandIn_ActsForTheHolder_WhoIsNamed_UntilTheHolderEndsIt()
    {
        var (holder, standIn) = await Two();
        var theirs = await house.SignedIn(name + "B");
        var holders = await house.SignedIn(name + "A");

        var asked = new
        {
            holder,
            role = "Reviewer",
            body = "340604",
            from = Today,
            until = Today.AddDays(5),
        };
        var answer = await holders.Post($"/api/people/{standIn}/stand-ins", asked);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var lent = Assert.Single((await theirs.Get<Me>("/api/me")).Grants, grant => grant.StandsInFor is not null);
        Assert.Equal((Role.Reviewer, holder, name + "A"), (lent.Role, lent.StandsInFor, lent.StandsInForName));
        var listed = Assert.Single(await holders.Get<StandInView[]>("/api/my/stand-ins"));
        Assert.Equal((standIn, name + "B", lent.Number), (listed.Person, listed.Name, listed.Grant));
        Assert.Contains(listed, await theirs.Get<StandInView[]>("/api/bodies/340604/stand-ins"));

        var end = new { until = Today.AddDays(-1) };
        await holders.Put($"/api/people/{standIn}/roles/{lent.Number}/end", end);
        Assert.DoesNotContain((await theirs.Get<Me>("/api/me")).Grants, grant => grant.StandsInFor is not null);
        Assert.Empty(await holders.Get<StandInView[]>("/api/my/stand-ins"));
    }

    [Fact]
    public async Task StandIn_IsWorthNoMoreThanWhatTheHolderHas()
    {
        var (holder, standIn) = await Two();
        var security = name + "S";
        await house.Person(security, Lieshan, house.Role(Role.SecurityAdministrator, Lieshan));
        var administrator = await house.SteppedUp(security);
        var asked = new
        {
            holder,
            role = "Reviewer",
            body = "340604",
            from = Today.AddDays(1),
            until = Today.AddDays(9),
        };
        await administrator.Post($"/api/people/{standIn}/stand-ins", asked);
        var theirs = await house.SignedIn(name + "B");
        var before = await theirs.Get<PersonView>("/api/people/" + standIn);

        await administrator.Put($"/api/people/{holder}/roles/1/end", new { until = Today.AddDays(3) });

        var after = await theirs.Get<PersonView>("/api/people/" + standIn);
        Assert.Equal(Today.AddDays(9), Lent(before).Until);
        Assert.Equal(Today.AddDays(3), Lent(after).Until);
        await Visitor.Refuses(Refusals.NotFound, await (await Stranger()).Get("/api/bodies/340604/stand-ins"));
    }

    [Fact]
    public async Task StandIn_WhoIsNobodyHere_IsRefusedLikeOneWhoIsNot()
    {
        var (holder, _) = await Two();
        var holders = await house.SignedIn(name + "A");
        var asked = new
        {
            holder,
            role = "Reviewer",
            body = "340604",
            from = Today,
            until = Today.AddDays(5),
        };
        var elsewhere = await house.Person(name + "C", new("340603"));

        await Visitor.Refuses(Refusals.NotFound, await holders.Post($"/api/people/{elsewhere}/stand-ins", asked));
        await Visitor.Refuses(Refusals.NotFound, await holders.Post($"/api/people/{Guid.NewGuid()}/stand-ins", asked));
    }

    private static GrantView Lent(PersonView person) =>
        Assert.Single(person.Grants, grant => grant.StandsInFor is not null);

    private async Task<(PersonId Holder, PersonId StandIn)> Two() =>
        (
            await house.Person(name + "A", Lieshan, house.Role(Role.Reviewer, Lieshan)),
            await house.Person(name + "B", Lieshan, house.Role(Role.Editor, Lieshan))
        );

    private async Task<Visitor> Stranger()
    {
        await house.Person(name + "D", new("340603"), house.Role(Role.Editor, new("340603")));
        return await house.SignedIn(name + "D");
    }
}
