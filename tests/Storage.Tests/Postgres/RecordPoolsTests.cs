using Npgsql;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

/// <summary>How the connections of the service plan, and that an operator's word stands above it.</summary>
public sealed class RecordPoolsTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Theory]
    [InlineData("plan_cache_mode", "force_generic_plan")]
    [InlineData("max_parallel_workers_per_gather", "0")]
    public async Task Service_PlansOnceForAllWhoAsk(string setting, string value) =>
        Assert.Equal(value, await Shown(house.Database.ServiceString, setting));

    [Fact]
    public async Task Service_TheOperatorAskedForSomethingElse_HasIt()
    {
        var asked = new NpgsqlConnectionStringBuilder(house.Database.ServiceString)
        {
            Options = "-c plan_cache_mode=auto",
        };

        Assert.Equal("auto", await Shown(asked.ConnectionString, "plan_cache_mode"));
        Assert.Equal("0", await Shown(asked.ConnectionString, "max_parallel_workers_per_gather"));
    }

    private static async Task<string> Shown(string given, string setting)
    {
        await using var pool = RecordPools.Service(given, most: 1);
        await using var command = pool.CreateCommand($"SHOW {setting}");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
