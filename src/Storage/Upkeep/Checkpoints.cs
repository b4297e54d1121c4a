using System.Data;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Makes checkpoints (检查点). Acts wait only for the moment in which the snapshot is taken.</summary>
/// <param name="service">Pool of the service role.</param>
/// <param name="options">Names the hash algorithm.</param>
/// <param name="time">Says when.</param>
public sealed class Checkpoints(NpgsqlDataSource service, RecordOptions options, TimeProvider time)
{
    // Two makers take turns.
    private const string Turn = "SELECT pg_advisory_xact_lock(x'5A584C04'::bigint)";
    private const string LastPosition = "SELECT coalesce(max(position), 0) FROM record.events";

    /// <summary>When the last one was made (UTC); none before the first.</summary>
    public async Task<DateTime?> LastMade(CancellationToken cancellation = default)
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        return (await CheckpointTable.Last(connection, cancellation))?.MadeAt;
    }

    /// <summary>Makes one now.</summary>
    public async Task<Checkpoint> Make(CancellationToken cancellation = default)
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        await using var turn = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        await connection.ExecuteAsync(Turn);
        var last = await CheckpointTable.Last(connection, cancellation);
        var number = (last?.Number ?? 0) + 1;
        await AuditMarks.Keep(connection, number, cancellation);
        var audit = await AuditMarks.Digested(connection, options.Algorithm, number, cancellation);
        var made = await Compute(last, audit, cancellation);
        await CheckpointTable.Add(connection, made, cancellation);
        await turn.CommitAsync(cancellation);
        return made;
    }

    private async Task<Checkpoint> Compute(Checkpoint? last, byte[] audit, CancellationToken cancellation)
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await AdoptQuietMoment(connection, cancellation);
        var position = await connection.ExecuteScalarAsync<long>(LastPosition);
        var found = await CheckpointDigests.Of(
            connection,
            options.Algorithm,
            last?.Position ?? 0,
            position,
            cancellation
        );
        var digests = found with { Audit = audit };
        var number = (last?.Number ?? 0) + 1;
        return new Checkpoint(
            number,
            time.GetUtcNow().UtcDateTime,
            position,
            options.Algorithm,
            digests.Heads,
            digests.Assigned,
            digests.Feeds,
            digests.Hash(options.Algorithm, last?.Hash ?? [], number, position),
            audit
        );
    }

    // A position is given before the commit: only while no append is half-way are all positions up to the last settled.
    private async Task AdoptQuietMoment(NpgsqlConnection reading, CancellationToken cancellation)
    {
        await using var gate = await service.OpenConnectionAsync(cancellation);
        await using var closed = await gate.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        await RecordGate.Close(gate, cancellation);
        var snapshot = await gate.ExecuteScalarAsync<string>("SELECT pg_export_snapshot()");
        // Its name comes from the server, and SET takes no parameters.
        await reading.ExecuteAsync($"SET TRANSACTION SNAPSHOT '{snapshot}'");
        await closed.CommitAsync(cancellation);
    }
}
