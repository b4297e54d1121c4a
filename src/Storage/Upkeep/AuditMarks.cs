using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>
/// What a checkpoint saw of the audit (审计标记): the heads of the chains that had grown since the one before. They are kept,
/// for a chain's head moves on.
/// </summary>
internal static class AuditMarks
{
    private const string Add = """
        INSERT INTO record.audit_marks (checkpoint, chain, place, hash)
        SELECT @checkpoint, c.chain, c.place, c.hash FROM record.audit_chains c
        WHERE NOT EXISTS (SELECT FROM record.audit_marks m WHERE m.chain = c.chain AND m.place = c.place)
        """;

    private const string Lines = """
        SELECT concat_ws(' ', chain, place, encode(hash, 'hex')) FROM record.audit_marks
        WHERE checkpoint = @checkpoint ORDER BY chain
        """;

    /// <summary>Keeps the heads as they stand, for the checkpoint that is being made.</summary>
    public static Task Keep(NpgsqlConnection connection, int checkpoint, CancellationToken cancellation) =>
        connection.ExecuteAsync(
            new CommandDefinition(Add, new { checkpoint }, commandTimeout: 0, cancellationToken: cancellation)
        );

    /// <summary>The digest of what the checkpoint saw.</summary>
    public static Task<byte[]> Digested(
        NpgsqlConnection connection,
        ChainAlgorithm algorithm,
        int checkpoint,
        CancellationToken cancellation
    ) => Digest.Of(connection, algorithm, Lines, new { checkpoint }, cancellation);
}
