using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Tests.Bodies;

namespace ZhengXie.Linked.Storage.Tests.Accounts;

public sealed class SessionsTests(BodyHouse house) : IClassFixture<BodyHouse>
{
    private readonly TestClock clock = TestClock.OnMonday();

    [Fact]
    public async Task WhatAnotherProcessDid_IsKnownWithinFifteenSeconds()
    {
        var (here, there) = (Process(), Process());
        var session = await here.Begin(await Person(), null, default);
        Assert.NotNull(await there.Find(session, default));

        await here.End(session, default);

        Assert.Null(await here.Find(session, default));
        Assert.NotNull(await there.Find(session, default));
        clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Null(await there.Find(session, default));
    }

    [Fact]
    public async Task EndAll_LeavesOnlyTheOneNamed()
    {
        var (process, person) = (Process(), await Person());
        var mine = await process.Begin(person, null, default);
        var others = await process.Begin(person, null, default);

        await process.EndAll(person, mine, default);

        Assert.NotNull(await process.Find(mine, default));
        Assert.Null(await process.Find(others, default));
    }

    [Fact]
    public async Task Look_KeepsNoSessionAlive_FindDoes()
    {
        var process = Process();
        var (looked, found) = (
            await process.Begin(await Person(), null, default),
            await process.Begin(await Person(), null, default)
        );

        for (var minute = 0; minute < 31; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await process.Look(looked, default);
            await process.Find(found, default);
        }

        Assert.Null(await process.Look(looked, default));
        Assert.NotNull(await process.Look(found, default));
    }

    [Fact]
    public async Task Memory_IsBounded_AndForgettingCostsOnlyAReading()
    {
        var process = Process(new SessionLimits { Remembered = 2 });
        var sessions = new List<SessionId>();
        for (var begun = 0; begun < 5; begun++)
        {
            sessions.Add(await process.Begin(await Person(), null, default));
        }

        foreach (var session in sessions.Concat(sessions))
        {
            Assert.NotNull(await process.Find(session, default));
        }
    }

    [Fact]
    public async Task Clear_RemovesWhatExpiredLongAgo()
    {
        var (process, rows) = (Process(), new SessionRows(house.Database.Service));
        var session = await process.Begin(await Person(), "127.0.0.1", default);

        await rows.Clear(clock.GetUtcNow() + TimeSpan.FromHours(13), default);

        Assert.Null(await rows.Find(session, default));
    }

    [Fact]
    public async Task Find_ASessionThatNeverWas_IsNone() => Assert.Null(await Process().Find(SessionId.New(), default));

    private Sessions Process(SessionLimits? limits = null) =>
        new(new SessionRows(house.Database.Service), limits ?? new SessionLimits(), clock);

    private async Task<PersonId> Person()
    {
        var person = new PersonId(Guid.NewGuid());
        var account = new NewAccount(person, person.ToString(), "hash", MustChangePassword: false);
        await house.Get<AccountBook>().Open([account], default);
        return person;
    }
}
