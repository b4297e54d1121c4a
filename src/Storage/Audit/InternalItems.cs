using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Which items are marked 内部 (内部事项): reports by their mark; joint tasks, commissions and issues, which bear no mark of
/// their own, always.
/// </summary>
public sealed class InternalItems(NpgsqlDataSource database)
{
    private const string Marked = """
        SELECT c.body, c.mark <> 'Public' FROM lists.copies c WHERE c.report = $1
        ORDER BY c.from_body NULLS FIRST LIMIT 1
        """;

    private const string Kept = """
        SELECT t.body, true FROM lists.joint_tasks t WHERE t.task = $1
        UNION ALL SELECT m.body, true FROM lists.commissions m WHERE m.commission = $1
        """;

    /// <summary>What is known of the item that somebody was allowed to read.</summary>
    /// <param name="item">The id of a report, task or commission; anything else names an issue of a body.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public async Task<(bool IsInternal, BodyCode? Body)?> Find(string item, CancellationToken cancellation)
    {
        if (!Guid.TryParse(item, out var id))
        {
            return (true, BodyCode.TryParse(item.Split('-')[0], null, out var issuer) ? issuer : null);
        }
        await using var command = database.CreateCommand($"({Marked}) UNION ALL ({Kept})");
        command.Parameters.Add(new NpgsqlParameter { Value = id, NpgsqlDbType = NpgsqlDbType.Uuid });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return await rows.ReadAsync(cancellation) ? (rows.GetBoolean(1), new BodyCode(rows.GetString(0))) : null;
    }
}
