using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tests.Tidings;

/// <summary>Two silos and two gateways tell each other what has changed.</summary>
public sealed class TidingsTests : IAsyncLifetime
{
    private static readonly BodyCode Changshu = new("320581");

    private readonly List<Member> members = [];

    // One of its own for each test: the roster outlives its cluster.
    private TestDatabase database = null!;

    private Member[] Silos => [members[0], members[1]];

    private Member[] Gateways => [members[2], members[3]];

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        var cluster = Guid.NewGuid().ToString("N");
        members.Add(await Member.Silo(database, cluster));
        members.Add(await Member.Silo(database, cluster));
        var watch = await RosterWatch.Enter(members[0].Grains);
        members.Add(await Member.Gateway(database, cluster));
        members.Add(await Member.Gateway(database, cluster));
        await watch.Until(silos: 2, gateways: 2);
    }

    public async Task DisposeAsync()
    {
        foreach (var member in members.AsEnumerable().Reverse())
        {
            await member.DisposeAsync();
        }
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Ring_OnEitherSilo_IsHeardAtEveryGatewayAndByNoSilo()
    {
        foreach (var (silo, number) in Silos.Zip([1L, 2L]))
        {
            var ring = new Ring("desk:320581", number);
            silo.Bell.Ring([ring]);

            foreach (var gateway in Gateways)
            {
                Assert.Equal([ring], (await gateway.Ear.Next()).Rings);
            }
        }
        Silos[1].Bell.FiguresChanged("320581");
        Assert.Equal(["320581"], (await Gateways[0].Ear.Next()).Figures);

        // News of bodies goes to silos too, on the same way and after the rings.
        await Silos[0].Herald.TellAll(new News { Bodies = [Changshu] });
        Assert.All(Silos, silo => Assert.Equal(1, silo.Ear.Waiting));
        Assert.Equal([Changshu], (await Silos[1].Ear.Next()).Bodies);
    }

    [Fact]
    public async Task TellAll_AtAGateway_EverybodyElseHasTakenItInWhenItReturns()
    {
        await Gateways[0].Herald.TellAll(new News { Bodies = [Changshu], Calendars = true });

        foreach (var other in Silos.Append(Gateways[1]))
        {
            Assert.Equal(1, other.Ear.Waiting);
            var news = await other.Ear.Next();
            Assert.Equal(([Changshu], true), (news.Bodies.ToArray(), news.Calendars), ArraysAlike);
        }
        Assert.Equal(0, Gateways[0].Ear.Waiting);
    }

    [Fact]
    public async Task Tell_AtAGateway_TheOtherGatewayHearsOfMarksAndPersons()
    {
        var person = new PersonId(Guid.NewGuid());
        var news = new News { Marks = [new ReadUpTo(person, "person:1", 7)], Persons = [person] };

        Gateways[1].Herald.Tell(news);

        Assert.Equivalent(news, await Gateways[0].Ear.Next(), strict: true);
    }

    [Fact]
    public async Task TellAll_AGatewayTakesItsTime_IsWaitedForTwoSecondsAndNobodyElseIsDelayed()
    {
        var stuck = new TaskCompletionSource();
        Gateways[1].Ear.Takes = stuck.Task;

        var told = Silos[0].Herald.TellAll(new News { Persons = [new PersonId(Guid.NewGuid())] });
        await Gateways[0].Ear.Next();
        Assert.False(told.IsCompleted);
        await told.WaitAsync(TimeSpan.FromSeconds(30));

        // Whoever is known to be silent is not waited for.
        await Gateways[1].Ear.Next();
        await Silos[0].Herald.TellAll(new News { Calendars = true });
        Assert.Equal(1, Gateways[0].Ear.Waiting);
        stuck.SetResult();
    }

    private static bool ArraysAlike(
        (BodyCode[] Bodies, bool Calendars) one,
        (BodyCode[] Bodies, bool Calendars) other
    ) => one.Bodies.SequenceEqual(other.Bodies) && one.Calendars == other.Calendars;
}
