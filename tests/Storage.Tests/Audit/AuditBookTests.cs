using Npgsql;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Storage.Tests.Audit;

public sealed class AuditBookTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateTimeOffset At = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Write_ThenRead_GivesTheSameEntry()
    {
        var book = new AuditBook(database.Service);
        var entry = new AuditEntry(
            At,
            "sign-in",
            AuditEntry.Done,
            new(Guid.NewGuid()),
            "320581.编辑",
            Guid.NewGuid(),
            "::1",
            "s"
        );

        await book.Write(entry, default);

        Assert.Equal(entry, Assert.Single(await book.Read(new(entry.Person), 10, default)).Entry);
    }

    [Fact]
    public async Task Read_NarrowsByEachPartOfTheFilter()
    {
        var (book, person) = (new AuditBook(database.Service), new PersonId(Guid.NewGuid()));
        await book.Write(new(At, "a", "ok", person, Subject: "x"), default);
        await book.Write(new(At.AddHours(1), "b", "ok", person, Subject: "y"), default);

        Assert.Equal("b", await Only(new(person, Subject: "y")));
        Assert.Equal("a", await Only(new(person, Action: "a")));
        Assert.Equal("b", await Only(new(person, From: At.AddMinutes(1))));
        Assert.Equal("a", await Only(new(person, To: At.AddMinutes(1))));

        async Task<string> Only(AuditFilter filter) => Assert.Single(await book.Read(filter, 10, default)).Entry.Action;
    }

    [Theory]
    [InlineData("UPDATE record.audit SET outcome = 'ok'")]
    [InlineData("DELETE FROM record.audit")]
    [InlineData("TRUNCATE record.audit")]
    public async Task Service_MayNotChangeOrRemoveEntries(string statement)
    {
        await using var command = database.Service.CreateCommand(statement);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }
}
