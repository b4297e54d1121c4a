using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Bodies;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.People;

/// <summary>AB角 in the lists: a lent grant ends with the holder's own, whatever the order in which the two streams are told.</summary>
public sealed class StandInListTests(BodyHouse house) : IClassFixture<BodyHouse>, IAsyncLifetime
{
    private readonly PersonId holder = new(Guid.NewGuid());
    private readonly PersonId standIn = new(Guid.NewGuid());

    private static DateOnly Today => ChinaTime.DayOf(TimeProvider.System.GetUtcNow());

    public async Task InitializeAsync()
    {
        var nation = new RegisterBody("全国", Tier.National, null);
        var order = new BodyOrder(BodyCode.Nation, new CommandId(Guid.NewGuid()), Caller.House, nation);
        await house.Get<BodyActs>().Do(order, default);
        await Do(holder, new RegisterPerson(BodyCode.Nation, new("甲")));
        await Do(standIn, new RegisterPerson(BodyCode.Nation, new("乙")));
        await Do(holder, new GrantRole(Role.Editor, BodyCode.Nation, null, Today, null));
        await Do(standIn, Lent());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Find_GivesTheLentGrant_ForItsOwnDays()
    {
        Assert.Equal((holder, Today.AddDays(20)), await Held());
        var listed = Assert.Single(await house.Get<StandInReader>().Of(holder, Today, default));
        Assert.Equal((standIn, "乙", "甲", 1), (listed.Person, listed.Name, listed.HolderName, listed.Grant));
    }

    [Fact]
    public async Task Find_AfterTheHoldersRoleHasEnded_CutsTheLentOne_AndANewRoleDoesNotReviveIt()
    {
        await Do(holder, new EndRole(1, Today.AddDays(2)));
        Assert.Equal((holder, Today.AddDays(2)), await Held());

        await Do(holder, new GrantRole(Role.Editor, BodyCode.Nation, null, Today.AddDays(3), null));

        Assert.Equal((holder, Today.AddDays(2)), await Held());
    }

    [Fact]
    public async Task Rebuild_GivesTheSame()
    {
        await Do(holder, new EndRole(1, Today.AddDays(5)));
        var before = await Held();

        await new Rebuild(house.Database.Owner, EventCodec.House, house.Get<IEnumerable<INounLists>>()).Run(new(1));

        Assert.Equal(before, await Held());
        Assert.Equal((holder, Today.AddDays(5)), before);
    }

    private AppointStandIn Lent() => new(holder, Role.Editor, BodyCode.Nation, null, Today, Today.AddDays(20));

    private async Task<(PersonId?, DateOnly?)> Held()
    {
        var grant = Assert.Single((await house.Get<PeopleReader>().Find(standIn, default))!.Grants);
        return (grant.StandsInFor, grant.Until);
    }

    private async Task Do(PersonId person, PersonCommand command)
    {
        var order = new PersonOrder(person, new CommandId(Guid.NewGuid()), Caller.House, command);
        Assert.Null((await house.Get<PersonActs>().Do(order, default)).Refusal);
    }
}
