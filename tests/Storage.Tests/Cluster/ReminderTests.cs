using Npgsql;
using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Storage.Tests.Cluster;

/// <summary>When grains want to be woken, read by the parts of a ring.</summary>
public sealed class ReminderTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private static readonly DateTime Start = new(2025, 3, 3, 1, 0, 0, DateTimeKind.Utc);

    private readonly (string, object?) service = ("ServiceId", Guid.NewGuid().ToString("N"));
    private Statements statements = null!;

    public async Task InitializeAsync() => statements = await Statements.Read(database);

    public async Task DisposeAsync() => await statements.DisposeAsync();

    [Fact]
    public async Task Set_Again_IsTheSameWithANewVersion()
    {
        Assert.Equal(0, await Set("body/320000", -5));
        Assert.Equal(1, await Set("body/320000", -5));

        var row = Assert.Single(await statements.Rows("ReadReminderRowsKey", service, ("GrainId", "body/320000")));
        Assert.Equal(("body/320000", "sweep", Start), (row["GrainId"], row["ReminderName"], row["StartTime"]));
        Assert.Equal((60_000L, 1), (row["Period"], row["Version"]));
        Assert.Single(
            await statements.Rows("ReadReminderRowKey", service, ("GrainId", "body/320000"), ("ReminderName", "sweep"))
        );
    }

    [Fact]
    public async Task Part_OfTheRing_IsOpenBelowAndClosedAbove()
    {
        await Set("a", -10);
        await Set("b", 0);
        await Set("c", 10);

        Assert.Equal(["b", "c"], await Part("ReadRangeRows1Key", -10, 10));
        Assert.Equal(["a", "c"], await Part("ReadRangeRows2Key", 0, -10));
    }

    [Fact]
    public async Task Deleted_OnlyInTheVersionRead()
    {
        await Set("a", 1);
        await Set("a", 1);
        var reminder = new[] { service, ("GrainId", "a"), ("ReminderName", "sweep") };

        Assert.False((bool)(await statements.Answer("DeleteReminderRowKey", [.. reminder, ("Version", 0)]))!);
        Assert.True((bool)(await statements.Answer("DeleteReminderRowKey", [.. reminder, ("Version", 1)]))!);
        Assert.Empty(await statements.Rows("ReadReminderRowsKey", service, ("GrainId", "a")));
    }

    [Fact]
    public async Task All_Deleted_TakesThoseOfTheServiceOnly()
    {
        await Set("a", 1);

        await statements.Rows("DeleteReminderRowsKey", ("ServiceId", "another"));
        Assert.Single(await Part("ReadRangeRows1Key", 0, 1));

        await statements.Rows("DeleteReminderRowsKey", service);
        Assert.Empty(await Part("ReadRangeRows1Key", 0, 1));
    }

    [Fact]
    public async Task Statements_CannotBeChangedByTheService()
    {
        await using var command = database.Service.CreateCommand("UPDATE orleans.orleansquery SET querytext = ''");

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        Assert.Equal(20, statements.Names.Count());
    }

    private Task<object?> Set(string grain, int hash) =>
        statements.Answer(
            "UpsertReminderRowKey",
            service,
            ("GrainId", grain),
            ("ReminderName", "sweep"),
            ("GrainHash", hash),
            ("StartTime", Start),
            ("Period", 60_000)
        );

    private async Task<object?[]> Part(string name, int begin, int end) =>
        [
            .. (await statements.Rows(name, service, ("BeginHash", begin), ("EndHash", end)))
                .Select(row => row["GrainId"])
                .Order(),
        ];
}
