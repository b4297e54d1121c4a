using Dapper;
using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Grains.Tests.Silo;

/// <summary>The list of a cluster's members, as it stands in the database.</summary>
internal static class Members
{
    /// <summary>How many are active.</summary>
    public static Task<int> Active(TestDatabase database, string cluster) =>
        Count(database, cluster, (int)SiloStatus.Active);

    /// <summary>How many were ever started, dead ones among them.</summary>
    public static Task<int> Ever(TestDatabase database, string cluster) => Count(database, cluster, status: null);

    private static async Task<int> Count(TestDatabase database, string cluster, int? status)
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<int>(
            "SELECT count(*) FROM orleans.silos WHERE cluster = @cluster AND status = coalesce(@status, status)",
            new { cluster, status }
        );
    }
}
