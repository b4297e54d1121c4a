using System.Globalization;
using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The two connection pools, under a name by which an operator can tell gateways apart.</summary>
internal static class RecordPools
{
    // Together below the private server's 100, with room for a lease, a command beside it and the superuser.
    private const int OwnerConnections = 8;
    private const int ServiceConnections = 72;
    private const int ClusterConnections = 4;
    private const int PreparedStatements = 64;

    public static NpgsqlDataSource Owner(string given) =>
        Build(new NpgsqlConnectionStringBuilder(given) { MaxPoolSize = OwnerConnections });

    public static NpgsqlDataSource Service(string given)
    {
        var settings = new NpgsqlConnectionStringBuilder(given);
        // What the operator asked for stands.
        settings.MaxPoolSize = settings.ShouldSerialize("Maximum Pool Size")
            ? settings.MaxPoolSize
            : ServiceConnections;
        settings.MaxAutoPrepare = settings.ShouldSerialize("Max Auto Prepare")
            ? settings.MaxAutoPrepare
            : PreparedStatements;
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
