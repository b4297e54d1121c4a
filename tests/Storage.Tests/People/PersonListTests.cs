using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Tests.Bodies;

namespace ZhengXie.Linked.Storage.Tests.People;

public sealed class PersonListTests(BodyHouse house) : IClassFixture<BodyHouse>, IAsyncLifetime
{
    private static readonly DateOnly Today = new(2025, 3, 3);
    private static readonly BodyCode Jiangsu = new("320000");

    public async Task InitializeAsync()
    {
        await Body(BodyCode.Nation, new RegisterBody("全国", Tier.National, null));
        await Body(Jiangsu, new RegisterBody("江苏省", Tier.Province, BodyCode.Nation));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Find_GivesThePersonAsTheEventsFoldIt()
    {
        var person = await Person("委员甲", BodyCode.Nation);
        await Do(person, new GrantRole(Role.Member, Jiangsu, null, Today, null));
        await Do(person, new GrantRole(Role.Chair, BodyCode.Nation, null, Today, Today.AddYears(5)));
        await Do(person, new CorrectPerson(new("委员甲", "经济界", "主席", "某单位", true, true)));

        var found = await house.Get<PeopleReader>().Find(person, default);

        Assert.Equal(new PersonDetails("委员甲", "经济界", "主席", "某单位", true, true), found!.Details);
        Assert.Equal(
            [
                new(Role.Member, Jiangsu, null, Today, null),
                new RoleGrant(Role.Chair, BodyCode.Nation, null, Today, Today.AddYears(5)),
            ],
            found.Grants.AsEnumerable()
        );
    }

    [Fact]
    public async Task List_HasTheBodysOwnAndThoseWithARoleThere_ByName_AfterTheLast()
    {
        var name = "查" + Guid.NewGuid().ToString("N")[..6];
        var own = await Person(name + "一", Jiangsu);
        var working = await Person(name + "三", BodyCode.Nation);
        await Do(working, new GrantRole(Role.Editor, Jiangsu, null, Today, null));
        var ended = await Person(name + "二", BodyCode.Nation);
        await Do(ended, new GrantRole(Role.Editor, Jiangsu, null, Today.AddYears(-2), Today.AddYears(-1)));
        var people = house.Get<PeopleReader>();

        var all = await people.List(Jiangsu, Today, name, null, 10, default);
        var rest = await people.List(Jiangsu, Today, name, (name + "一", own), 10, default);

        Assert.Equal([own, working], all.Select(person => person.Id));
        Assert.Equal([working], rest.Select(person => person.Id));
    }

    [Fact]
    public async Task Contacts_StandSealed_AndAreNotInTheEvents()
    {
        var person = await Person("委员乙", Jiangsu);
        var book = house.Get<ContactBook>();
        await book.Keep(person, new Contacts(Mobile: "13912345678"), person, default);

        Assert.Equal("13912345678", (await book.Read(person, default)).Mobile);
        Assert.Equal(new Contacts(), await book.Read(new(Guid.NewGuid()), default));
        await using var command = house.Database.Owner.CreateCommand(
            """
            SELECT (SELECT count(*) FROM identity.contacts c WHERE position('13912345678'::bytea IN c.sealed) > 0)
                 + (SELECT count(*) FROM record.events e WHERE position('13912345678'::bytea IN e.bytes) > 0)
            """
        );
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task OpenAccounts_ManyAtOnce_LeavesOutWhatIsTaken()
    {
        var (first, second, third) = (
            new PersonId(Guid.NewGuid()),
            new PersonId(Guid.NewGuid()),
            new PersonId(Guid.NewGuid())
        );
        var book = house.Get<AccountBook>();
        var name = first.ToString();

        var opened = await book.Open(
            [new(first, name, "h", false), new(second, second.ToString(), "h", false)],
            default
        );
        var again = await book.Open(
            [new(first, "other." + name[..8], "h", false), new(third, name, "h", false)],
            default
        );

        Assert.Equal(2, opened.Count);
        Assert.Empty(again);
        Assert.Equal(name, await book.NameOf(first, default));
    }

    private async Task<PersonId> Person(string name, BodyCode body)
    {
        var person = new PersonId(Guid.NewGuid());
        await Do(person, new RegisterPerson(body, new(name)));
        return person;
    }

    private async Task Do(PersonId person, PersonCommand command)
    {
        var order = new PersonOrder(person, new CommandId(Guid.NewGuid()), Caller.House, command);
        Assert.Null((await house.Get<PersonActs>().Do(order, default)).Refusal);
    }

    private async Task Body(BodyCode code, BodyCommand command) =>
        await house
            .Get<BodyActs>()
            .Do(new BodyOrder(code, new CommandId(Guid.NewGuid()), Caller.House, command), default);
}
