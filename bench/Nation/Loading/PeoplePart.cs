using System.Globalization;
using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Bench.Nation.Loading;

/// <summary>Registers everybody and gives each his role (装载人员), body after body.</summary>
internal sealed class PeoplePart : ILoadPart
{
    private const int ActsEach = 2;
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
    private const string Names = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂建国文华志海春红";

    private readonly NationSize size;
    private readonly NationBodies bodies;
    private readonly int[] upTo;
    private readonly RuleFacts facts;
    private readonly Keeping<Person, PersonEvent, PersonOrder, RuleFacts> keeping;

    public PeoplePart(NationSize size, NationBodies bodies, NationHouse house)
    {
        (this.size, this.bodies) = (size, bodies);
        var sum = 0;
        upTo = [.. bodies.All.Select(body => sum += body.People)];
        facts = new(NationYear.Founded, house.Get<BodyDirectory>().Current);
        keeping = new(
            house.Get<Storage.Record.Journal>(),
            house.Get<ActComposer<Person, Person, PersonEvent, PersonOrder, RuleFacts>>()
        );
    }

    /// <inheritdoc/>
    public string Name => "people";

    /// <inheritdoc/>
    public int Walks => upTo[^1];

    /// <inheritdoc/>
    public long Acts => (long)ActsEach * Walks;

    /// <inheritdoc/>
    public IReadOnlyList<Guid> Streams(int walk) => [Find(walk).Person.Value];

    /// <inheritdoc/>
    public async Task Tell(int walk, IReadOnlyList<int>? versions, Progress progress)
    {
        var person = Find(walk);
        var grant = person.Grants[0];
        PersonCommand[] commands =
        [
            new RegisterPerson(grant.Body, Details(walk, grant)),
            new GrantRole(grant.Role, grant.Body, grant.Unit, grant.From, grant.Until),
        ];
        var begun = versions?[0] ?? 0;
        progress.Found(begun);
        var kept =
            begun == 0
                ? Keeping<Person, PersonEvent, PersonOrder, RuleFacts>.Nothing
                : (await keeping.Load([person.Person.Value]))[0];
        for (var number = begun; number < commands.Length; number++)
        {
            var id = DerivedId.Of("nation-person", $"{person.Person}", number.ToString(CultureInfo.InvariantCulture));
            kept = await keeping.Do(new(person.Person, new(id), Caller.House, commands[number]), facts, kept);
            progress.Done();
        }
    }

    private PersonDetails Details(int walk, RoleGrant grant)
    {
        var chance = Chance.Of(size.Seed, ChanceFor.Person, walk);
        var name = $"{Of(Surnames)}{Of(Names)}{(chance.Happens(0.7) ? Of(Names) : "")}";
        return grant.Role == Role.Member
            ? new(
                name,
                Sector: chance.One(("经济", 1), ("教育", 1), ("农业", 1), ("医药卫生", 1), ("中共", 2)),
                Post: "委员"
            )
            : new(name, Post: "办公室工作人员");

        char Of(string characters) => characters[chance.Below(characters.Length)];
    }

    private Caller Find(int walk)
    {
        var found = Array.BinarySearch(upTo, walk + 1);
        var place = found < 0 ? ~found : found;
        return bodies.All[place].Person(walk - (place == 0 ? 0 : upTo[place - 1]));
    }
}
