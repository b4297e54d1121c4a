namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>Settings given to the private server at every start, so that a new release may change them.</summary>
/// <remarks><c>fsync</c> and <c>synchronous_commit</c> keep their defaults: on, in every mode.</remarks>
internal static class ServerSettings
{
    /// <summary>The name of the socket file; no port is opened.</summary>
    public const int Port = 5432;

    /// <summary>Connections the server accepts: the pools of one gateway alone, or of the silos and gateways of one machine, stay below it.</summary>
    public const int MaxConnections = 300;

    /// <summary>All settings as <c>pg_ctl</c> takes them: words for a shell.</summary>
    /// <param name="socketFolder">Folder of the socket.</param>
    /// <param name="archiving">Settings of the archive, or of a recovery.</param>
    public static string Options(string socketFolder, IEnumerable<string> archiving) =>
        string.Join(' ', All(socketFolder).Concat(archiving).Select(setting => $"-c {setting}"));

    /// <summary>
    /// How much of the machine's memory the server keeps pages of the record in: a thirty-second, as the house shares the machine with others and
    /// the system keeps pages too; enough for a city in any case, and not so much that starting takes notice.
    /// </summary>
    /// <param name="machineBytes">Memory of the machine, or of the container.</param>
    internal static long SharedMegabytes(long machineBytes) => Math.Clamp(machineBytes / 32 / 1024 / 1024, 256, 2048);

    private static IEnumerable<string> All(string socketFolder) =>
        [
            "listen_addresses=",
            $"port={Port}",
            $"unix_socket_directories={socketFolder}",
            "unix_socket_permissions=0700",
            $"max_connections={MaxConnections}",
            $"shared_buffers={SharedMegabytes(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)}MB",
            "max_wal_size=2GB",
            "wal_compression=on",
            "random_page_cost=1.1",
            "jit=off",
            "timezone=UTC",
            "log_timezone=Asia/Shanghai",
            // A writer that dies in the middle of an act must not keep its locks.
            "idle_in_transaction_session_timeout=60s",
            // A statement whose gateway is gone ends soon, so that the next gateway need not wait for it.
            "client_connection_check_interval=5s",
            // One log file per weekday, overwritten a week later: the log is bounded.
            "logging_collector=on",
            "log_directory=../log",
            "log_filename=postgres-%a.log",
            "log_rotation_age=1d",
            "log_rotation_size=0",
            "log_truncate_on_rotation=on",
            "log_checkpoints=off",
        ];
}
