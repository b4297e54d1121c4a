using System.Globalization;
using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The two connection pools, under a name by which an operator can tell gateways apart.</summary>
internal static class RecordPools
{
    /// <summary>
    /// Connections of a process that is alone on its database: together with the owner's far below what the private server accepts, with room
    /// for a lease, a command beside it and the superuser.
    /// </summary>
    public const int WhenAlone = 72;

    /// <summary>Connections of a member of a cluster: two silos and two gateways have room on the private server.</summary>
    public const int WhenTogether = 16;

    private const int Fewest = 2;
    private const int OwnerShare = 9;
    private const int ClusterConnections = 3;
    private const int PreparedStatements = 128;
    private const int UsesBeforePreparing = 2;

    // Every list has a statement of its own for each way of narrowing it, so one plan serves all who ask; planning for each of them
    // takes longer than most lists do, and for the three thousand bodies of the nation a tenth of a second. Nor do several
    // processes work on one list: the others who ask need them.
    private static readonly string[] Planning =
    [
        "plan_cache_mode=force_generic_plan",
        "max_parallel_workers_per_gather=0",
        "jit=off",
    ];

    /// <summary>The owner's pool: a ninth of the service's, for work that is rare.</summary>
    /// <param name="given">Its connection string.</param>
    /// <param name="most">How many connections the service's pool has where none is given.</param>
    public static NpgsqlDataSource Owner(string given, int most) =>
        Build(new NpgsqlConnectionStringBuilder(given) { MaxPoolSize = Math.Max(Fewest, most / OwnerShare) });

    /// <summary>The service's pool.</summary>
    /// <param name="given">Its connection string; a size in it stands.</param>
    /// <param name="most">How many connections where none is given.</param>
    public static NpgsqlDataSource Service(string given, int most)
    {
        var settings = new NpgsqlConnectionStringBuilder(given);
        // What the operator asked for stands.
        settings.MaxPoolSize = settings.ShouldSerialize("Maximum Pool Size") ? settings.MaxPoolSize : most;
        settings.MaxAutoPrepare = settings.ShouldSerialize("Max Auto Prepare")
            ? settings.MaxAutoPrepare
            : PreparedStatements;
        settings.AutoPrepareMinUsages = settings.ShouldSerialize("Auto Prepare Min Usages")
            ? settings.AutoPrepareMinUsages
            : UsesBeforePreparing;
        // Later words win: what the operator asked for stands here too.
        settings.Options = string.Join(
            ' ',
            Planning.Select(setting => $"-c {setting}").Concat(settings.Options is { } asked ? [asked] : [])
        );
        return Build(settings);
    }

    /// <summary>The service's connection string for the schema in which silos keep what they have in common.</summary>
    public static string Cluster(string given) =>
        Named(
            new NpgsqlConnectionStringBuilder(given)
            {
                SearchPath = "orleans",
                MaxPoolSize = ClusterConnections,
                MaxAutoPrepare = PreparedStatements,
            }
        ).ConnectionString;

    /// <summary>The user that a pool signs in as.</summary>
    public static string User(NpgsqlDataSource pool) =>
        new NpgsqlConnectionStringBuilder(pool.ConnectionString).Username ?? Environment.UserName;

    private static NpgsqlDataSource Build(NpgsqlConnectionStringBuilder settings) =>
        NpgsqlDataSource.Create(Named(settings));

    private static NpgsqlConnectionStringBuilder Named(NpgsqlConnectionStringBuilder settings)
    {
        settings.ApplicationName ??= string.Create(
            CultureInfo.InvariantCulture,
            $"linked/{Environment.MachineName}/{Environment.ProcessId}"
        );
        return settings;
    }
}
