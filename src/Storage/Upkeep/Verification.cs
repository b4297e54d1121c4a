using System.Data;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>
/// Verification (核验): computes every hash of the record again and looks for holes in numbers. Reads one moment of the
/// record, while it is written on.
/// </summary>
/// <param name="service">Pool of the service role; it reads only.</param>
/// <param name="codec">Reads the events, so that one that nobody can read any more is found here.</param>
public sealed class Verification(NpgsqlDataSource service, EventCodec codec)
{
    private const string TextsThere = "SELECT count(*) FROM record.texts WHERE bytes IS NOT NULL";

    /// <summary>Verifies the whole record, chains first.</summary>
    public async Task<Verified> Run(CancellationToken cancellation = default)
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var chains = new ChainCheck(connection, codec);
        var checkpoints = new CheckpointCheck(connection);
        var audit = new AuditCheck(connection);
        var first =
            await chains.Run(cancellation)
            ?? await TextCheck.Run(connection)
            ?? await NumberCheck.Run(connection)
            ?? await FeedCheck.Run(connection)
            ?? await audit.Run(cancellation)
            ?? await checkpoints.Run(cancellation);
        var texts = await connection.ExecuteScalarAsync<long>(TextsThere);
        return new Verified(chains.Events, chains.Streams, texts, checkpoints.Checked, first)
        {
            Audited = audit.Entries,
        };
    }
}
