using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>
/// The gate (闸门) of the record: every append passes it; whoever closes it waits until none is half-way, and none
/// passes until that transaction ends.
/// </summary>
internal static class RecordGate
{
    // The same number stands in record.append.
    private const long Key = 0x5A584C_03;

    public static Task Close(NpgsqlConnection connection, CancellationToken cancellation) =>
        connection.ExecuteAsync(
            new CommandDefinition(
                "SELECT pg_advisory_xact_lock(@Key)",
                new { Key },
                commandTimeout: 0,
                cancellationToken: cancellation
            )
        );
}
