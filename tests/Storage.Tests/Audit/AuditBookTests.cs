using Npgsql;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Tests.Audit;

public sealed class AuditBookTests(TestDatabase database)
    : IClassFixture<TestDatabase>,
        IAsyncLifetime,
        IAsyncDisposable
{
    private static readonly DateTimeOffset At = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);

    private AuditWriter writer = null!;

    public Task InitializeAsync()
    {
        writer = new(database.Service, new RecordOptions());
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task Write_ThenRead_GivesTheSameEntry()
    {
        var entry = new AuditEntry(
            At.AddTicks(10),
            "sign-in",
            AuditEntry.Done,
            new(Guid.NewGuid()),
            "320581.编辑",
            Guid.NewGuid(),
            "::1",
            "s"
        )
        {
            For = new PersonId(Guid.NewGuid()),
            Posts = "320581.Editor~",
            Body = new BodyCode("320581"),
        };

        await writer.Write(entry, default);

        Assert.Equal(entry, Assert.Single(await Read(new(entry.Person))).Entry);
    }

    [Fact]
    public async Task Read_NarrowsByEachPartOfTheFilter()
    {
        var person = new PersonId(Guid.NewGuid());
        await writer.Write(new(At, "a", "ok", person, "甲", Address: "10.0.0.1", Subject: "x"), default);
        await writer.Write(new(At.AddHours(1), "b", "not-found", person, "乙", Subject: "y"), default);

        Assert.Equal("b", await Only(new(person, Subject: "y")));
        Assert.Equal("a", await Only(new(person, Action: "a")));
        Assert.Equal("b", await Only(new(person, From: At.AddMinutes(1))));
        Assert.Equal("a", await Only(new(person, To: At.AddMinutes(1))));
        Assert.Equal("b", await Only(new(person, Account: "乙")));
        Assert.Equal("b", await Only(new(person, Outcome: "not-found")));
        Assert.Equal("a", await Only(new(person, Address: "10.0.0.1")));

        async Task<string> Only(AuditFilter filter) => Assert.Single(await Read(filter)).Entry.Action;
    }

    [Fact]
    public async Task Read_OfSomeBodies_LeavesOutThePeopleOfOthersAndNobody()
    {
        var (own, other) = (new PersonId(Guid.NewGuid()), new PersonId(Guid.NewGuid()));
        await Register(own, "320581");
        await Register(other, "320582");
        var action = Guid.NewGuid().ToString();
        foreach (var person in new PersonId?[] { own, other, null })
        {
            await writer.Write(new(At, action, "ok", person), default);
        }

        var line = Assert.Single(
            await new AuditBook(database.Service).Read(new(Action: action), [new BodyCode("320581")], 10, default)
        );

        Assert.Equal((own, "某甲"), (line.Entry.Person, line.Name));
    }

    [Fact]
    public async Task Write_WhatCannotBeKept_IsCutAndCleaned()
    {
        var person = new PersonId(Guid.NewGuid());

        await writer.Write(new(At, "a\0b", "\ud800", person, Subject: new string('长', 999)), default);

        var entry = Assert.Single(await Read(new(person))).Entry;
        Assert.Equal(("a?b", "?", 300), (entry.Action, entry.Outcome, entry.Subject!.Length));
    }

    [Fact]
    public async Task Write_IntoAMonthThatHasNoPartition_MakesIt()
    {
        var person = new PersonId(Guid.NewGuid());

        await writer.Write(new(new(2031, 5, 31, 16, 0, 0, TimeSpan.Zero), "later", "ok", person), default);

        await using var command = database.Owner.CreateCommand("SELECT count(*) FROM record.audit_2031_06");
        Assert.Equal(1L, await command.ExecuteScalarAsync());
    }

    [Theory]
    [InlineData("UPDATE record.audit SET outcome = 'ok'")]
    [InlineData("DELETE FROM record.audit")]
    [InlineData("TRUNCATE record.audit")]
    [InlineData("UPDATE record.audit_2025_03 SET outcome = 'ok'")]
    [InlineData("DELETE FROM record.audit_2025_03")]
    [InlineData("DROP TABLE record.audit_2025_03")]
    [InlineData("ALTER TABLE record.audit DETACH PARTITION record.audit_2025_03")]
    [InlineData("DELETE FROM record.audit_chains")]
    [InlineData("INSERT INTO record.audit_ends SELECT month, chain, place, hash, at FROM record.audit")]
    public async Task Service_MayNotChangeOrRemoveEntries(string statement)
    {
        await writer.Write(new(At, "a", "ok"), default);
        await using var command = database.Service.CreateCommand(statement);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private Task<IReadOnlyList<AuditLine>> Read(AuditFilter filter) =>
        new AuditBook(database.Service).Read(filter, bodies: null, 10, default);

    private async Task Register(PersonId person, string body)
    {
        await using var command = database.Owner.CreateCommand(
            "INSERT INTO lists.people VALUES ($1, $2, '某甲', null, null, null, false, false)"
        );
        command.Parameters.AddWithValue(person.Value);
        command.Parameters.AddWithValue(body);
        await command.ExecuteNonQueryAsync();
    }
}
