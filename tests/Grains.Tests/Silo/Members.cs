using Dapper;
using Orleans.Runtime;
using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Grains.Tests.Silo;

/// <summary>The list of a cluster's members, as it stands in the database.</summary>
internal static class Members
{
    /// <summary>How many are active.</summary>
    public static async Task<int> Active(TestDatabase database, string cluster)
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<int>(
            "SELECT count(*) FROM orleans.silos WHERE cluster = @cluster AND status = @active",
            new { cluster, active = (int)SiloStatus.Active }
        );
    }
}
