using Npgsql;
using ZhengXie.Linked.Bench.Postgres;

namespace ZhengXie.Linked.Bench.Doors;

/// <summary>The ordinary application (常规做法) of the folder Peers, with the same accounts on the same server.</summary>
internal static class PeerMeasure
{
    // As many connections and prepared statements as the gateway has.
    private const int Connections = 72;
    private const int PreparedStatements = 64;

    /// <summary>Starts it on the database.</summary>
    /// <param name="database">An empty database; the application fills it.</param>
    /// <param name="accounts">The accounts that it shall have.</param>
    public static Task<DoorsProcess> Start(BenchDatabase database, Account[] accounts) =>
        DoorsProcess.Start(
            "EfCore",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["ConnectionStrings__Office"] = new NpgsqlConnectionStringBuilder(database.Owner)
                {
                    MaxPoolSize = Connections,
                    MaxAutoPrepare = PreparedStatements,
                }.ConnectionString,
                ["Members"] = string.Join(',', accounts.Select(account => account.UserName)),
                ["Password"] = accounts[0].Password,
            },
            "/health"
        );
}
