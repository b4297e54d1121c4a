using Dapper;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Tests.Bodies;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Tests.Accounts;

public sealed class SessionsTests(BodyHouse house) : IClassFixture<BodyHouse>
{
    private readonly TestClock clock = TestClock.OnMonday();

    [Fact]
    public async Task WhatAnotherProcessDid_IsKnownWithinFifteenSeconds()
    {
        var (here, there) = (Process(), Process());
        var session = await here.Begin(await Person(), SessionOrigin.Unknown, default);
        Assert.NotNull(await there.Look(session, default));

        await here.End(session, default);

        Assert.Null(await here.Look(session, default));
        Assert.NotNull(await there.Look(session, default));
        clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Null(await there.Look(session, default));
    }

    [Fact]
    public async Task EndAll_LeavesOnlyTheOneNamed()
    {
        var (process, person) = (Process(), await Person());
        var mine = await process.Begin(person, SessionOrigin.Unknown, default);
        var others = await process.Begin(person, SessionOrigin.Unknown, default);

        await process.EndAll(person, mine, default);

        Assert.NotNull(await process.Look(mine, default));
        Assert.Null(await process.Look(others, default));
    }

    [Fact]
    public async Task Look_KeepsNoSessionAlive_SeeingSomebodyDoes()
    {
        var process = Process();
        var (looked, seen) = (
            await process.Begin(await Person(), SessionOrigin.Unknown, default),
            await process.Begin(await Person(), SessionOrigin.Unknown, default)
        );

        for (var minute = 0; minute < 16; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await process.Look(looked, default);
            await process.See((await process.Look(seen, default))!, default);
        }

        Assert.Null(await process.Look(looked, default));
        Assert.NotNull(await process.Look(seen, default));
    }

    [Fact]
    public async Task WhoWasSeenByAnotherProcess_IsNotIdleHere()
    {
        var (here, there) = (Process(), Process());
        var session = await here.Begin(await Person(), SessionOrigin.Unknown, default);
        clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(5));
        var facts = await here.Look(session, default);

        await there.See(facts!, default);
        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.NotNull(await here.Look(session, default));
    }

    [Fact]
    public async Task TheSessionNotUsedForLongest_EndsWhereThereAreTooMany()
    {
        var (process, person) = (Process(new SessionLimits { PerPerson = 2 }), await Person());
        var first = await process.Begin(person, SessionOrigin.Unknown, default);
        clock.Advance(TimeSpan.FromMinutes(1));
        var second = await process.Begin(person, SessionOrigin.Unknown, default);
        clock.Advance(TimeSpan.FromMinutes(1));
        await process.See((await process.Look(first, default))!, default);

        var third = await process.Begin(person, SessionOrigin.Unknown, default);

        Assert.NotNull(await process.Look(first, default));
        Assert.Null(await process.Look(second, default));
        Assert.NotNull(await process.Look(third, default));
    }

    [Fact]
    public async Task AsManySignInsAtOnce_AreNoMoreThanAPersonMayHave()
    {
        var (process, person) = (Process(new SessionLimits { PerPerson = 3 }), await Person());

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => process.Begin(person, SessionOrigin.Unknown, default)));

        var list = new SessionList(house.Database.Service, new SessionLimits(), clock);
        Assert.Equal(3, (await list.Of(person, default)).Count);
    }

    [Fact]
    public async Task WhoeverRelies_HearsOfAnEnd_AndOfNothingElse()
    {
        var (process, person) = (Process(), await Person());
        var heard = new List<PersonId>();
        process.WhenChanged(heard.Add);
        var session = await process.Begin(person, SessionOrigin.Unknown, default);
        Assert.False(await process.End(session, await Person(), default));
        Assert.Empty(heard);

        Assert.True(await process.End(session, person, default));
        Assert.False(await process.End(session, person, default));

        Assert.Equal([person], heard);
    }

    [Fact]
    public async Task Memory_IsBounded_AndForgettingCostsOnlyAReading()
    {
        var process = Process(new SessionLimits { Remembered = 2 });
        var sessions = new List<SessionId>();
        for (var begun = 0; begun < 5; begun++)
        {
            sessions.Add(await process.Begin(await Person(), SessionOrigin.Unknown, default));
        }

        foreach (var session in sessions.Concat(sessions))
        {
            Assert.NotNull(await process.Look(session, default));
        }
    }

    [Fact]
    public async Task Look_ManyAtOnce_EachHasItsOwnPersonAndGrants()
    {
        var process = Process();
        var people = new List<(SessionId Session, PersonId Person)>();
        for (var begun = 0; begun < 20; begun++)
        {
            var person = await Person();
            await Grant(person, begun % 3);
            people.Add((await process.Begin(person, SessionOrigin.Unknown, default), person));
        }

        var found = await Task.WhenAll(
            people
                .Select(async one => await Process().Look(one.Session, default))
                .Concat(people.Select(async one => await process.Look(one.Session, default)))
        );

        Assert.Equal(people.Concat(people), found.Select(facts => (facts!.Id, facts.Person)));
        Assert.Equal(
            Enumerable.Range(0, 20).Select(begun => begun % 3),
            found.Take(20).Select(facts => facts!.Grants.Length)
        );
    }

    [Fact]
    public async Task Clear_RemovesWhatExpiredLongAgo()
    {
        var (process, rows) = (Process(), new SessionRows(house.Database.Service));
        var session = await process.Begin(await Person(), SessionOrigin.Unknown, default);

        await rows.Clear(clock.GetUtcNow() + TimeSpan.FromHours(13), default);

        Assert.Empty(await rows.Find([session], default));
    }

    [Fact]
    public async Task Look_ASessionThatNeverWas_IsNone() => Assert.Null(await Process().Look(SessionId.New(), default));

    private Sessions Process(SessionLimits? limits = null) =>
        new(new SessionRows(house.Database.Service), limits ?? new SessionLimits(), new LoneHerald(), clock);

    private async Task Grant(PersonId person, int many)
    {
        await using var connection = await house.Database.Service.OpenConnectionAsync();
        await connection.ExecuteAsync(
            """
            INSERT INTO lists.grants (person, number, role, body, from_day)
            SELECT @person, n, 'Editor', '320581', '2026-01-01' FROM generate_series(1, @many) AS n
            """,
            new { person = person.Value, many }
        );
    }

    private async Task<PersonId> Person()
    {
        var person = new PersonId(Guid.NewGuid());
        var account = new NewAccount(person, person.ToString(), "hash", MustChangePassword: false);
        await house.Get<AccountBook>().Open([account], default);
        return person;
    }
}
