using Npgsql;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>Tells a record that is away from a statement that is at fault.</summary>
internal static class Outage
{
    // Connection lost, out of resources, shut down or starting, broken disk, fallen back to a read-only standby.
    private static readonly string[] Classes = ["08", "53", "57P", "58", "25006"];

    /// <summary>Whether the record may be back in a while. What became of the statement is not known.</summary>
    public static bool Is(Exception error) =>
        error switch
        {
            PostgresException answered => Array.Exists(
                Classes,
                prefix => answered.SqlState.StartsWith(prefix, StringComparison.Ordinal)
            ),
            NpgsqlException or TimeoutException or OperationCanceledException => true,
            _ => error is System.Net.Sockets.SocketException or IOException,
        };

    /// <summary>Whether two writers met, and the same statement may pass if sent again.</summary>
    public static bool IsMeeting(Exception error) =>
        error
            is PostgresException
                {
                    SqlState: PostgresErrorCodes.SerializationFailure
                        or PostgresErrorCodes.DeadlockDetected
                        or PostgresErrorCodes.LockNotAvailable
                }
                or PostgresException
                {
                    SqlState: PostgresErrorCodes.UniqueViolation,
                    ConstraintName: "streams_pkey" or "receipts_pkey"
                };
}
