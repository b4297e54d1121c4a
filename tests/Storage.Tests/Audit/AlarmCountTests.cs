using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Tests.Audit;

/// <summary>What several gateways wrote counts as one; what is older, of another kind, or of somebody else does not.</summary>
public sealed class AlarmCountTests(TestDatabase database)
    : IClassFixture<TestDatabase>,
        IAsyncLifetime,
        IAsyncDisposable
{
    private static readonly DateTimeOffset At = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);
    private static readonly AuditOptions Options = new() { AlarmAfter = 3, AlarmWithin = TimeSpan.FromMinutes(10) };

    private readonly PersonId person = new(Guid.NewGuid());
    private readonly string address = Guid.NewGuid().ToString();
    private AuditWriter here = null!;
    private AuditWriter there = null!;

    public Task InitializeAsync()
    {
        here = new(database.Service, new RecordOptions());
        there = new(database.Service, new RecordOptions());
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await here.DisposeAsync();
        await there.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task ThreeOverTwoGateways_AreDue_ForThePersonAndForTheAddress()
    {
        await Write(here, At);
        await Write(there, At.AddMinutes(1));
        Assert.False(await IsDue(OfPerson(At.AddMinutes(1))));
        Assert.False(await IsDue(FromAddress(At.AddMinutes(1))));

        await Write(here, At.AddMinutes(2));

        Assert.True(await IsDue(OfPerson(At.AddMinutes(2))));
        Assert.True(await IsDue(FromAddress(At.AddMinutes(2))));
    }

    [Fact]
    public async Task WhatIsOlder_AndOfAnotherKind_DoesNotCount()
    {
        await Write(here, At.AddMinutes(-20));
        await Write(there, At);
        await Write(there, At.AddMinutes(1), Refusals.CodeLocked.Code);
        await Write(here, At.AddMinutes(1), AlarmWatch.SignInLocked);
        await Write(here, At.AddMinutes(1), "not-found");
        await Write(here, At.AddMinutes(2));

        Assert.False(await IsDue(OfPerson(At.AddMinutes(2))));
        Assert.False(await IsDue(OfPerson(At.AddMinutes(2)) with { Kind = AlarmKind.Locked }));

        await Write(there, At.AddMinutes(3), AlarmWatch.SignInLocked);

        Assert.True(await IsDue(OfPerson(At.AddMinutes(3)) with { Kind = AlarmKind.Locked }));
    }

    [Fact]
    public async Task OnceRaisedInAnHour_NoGatewayRaisesItAgain()
    {
        await Write(here, At);
        await Write(there, At);
        await Write(there, At);
        var due = OfPerson(At);
        Assert.True(await IsDue(due));

        await using var raised = database.Owner.CreateCommand(
            "INSERT INTO record.streams (id, kind, version, hash) VALUES ($1, 'alarm', 1, '')"
        );
        raised.Parameters.Add(new() { Value = due.Alarm });
        await raised.ExecuteNonQueryAsync();

        Assert.False(await IsDue(due));
    }

    [Fact]
    public async Task EveryOutcomeThatAlarms_IsAmongThoseOfTheIndex()
    {
        string[] outcomes = [AuditEntry.OutOfBounds, AlarmWatch.SignInLocked, Refusals.CodeLocked.Code];
        Assert.All(outcomes, outcome => Assert.NotNull(AlarmWatch.KindOf(outcome)));
        await using var indexes = database.Owner.CreateCommand(
            "SELECT string_agg(indexdef, ';') FROM pg_indexes WHERE indexname LIKE 'audit_alarming_%'"
        );
        var written = (string)(await indexes.ExecuteScalarAsync())!;
        Assert.All(outcomes, outcome => Assert.Contains($"'{outcome}'", written, StringComparison.Ordinal));
    }

    private AlarmCase OfPerson(DateTimeOffset at) => new(AlarmKind.OutOfBounds, person, Address: null, at);

    private AlarmCase FromAddress(DateTimeOffset at) => new(AlarmKind.OutOfBounds, Person: null, address, at);

    private Task<bool> IsDue(AlarmCase one) => new AlarmCount(database.Service, Options).IsDue(one, default);

    private Task Write(AuditWriter gateway, DateTimeOffset at, string outcome = AuditEntry.OutOfBounds) =>
        gateway.Write(new(at, "GET /x", outcome, person, Address: address), default);
}
