using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>
/// Reads one commission (约稿) for one reader. Whether he may see it stands in the query; how far the addressees are is
/// counted from the answers at that moment.
/// </summary>
public sealed class CommissionReader(
    NpgsqlDataSource database,
    EventCodec codec,
    IBodyTreeSource bodies,
    TimeProvider time
)
{
    private const string Seen =
        "SELECT EXISTS (SELECT FROM lists.commission_readers WHERE commission = @id AND reader = ANY (@keys))";

    private const string Text =
        "SELECT bytes FROM record.texts WHERE hash = decode(@hash, 'hex') AND bytes IS NOT NULL";

    private const string Progress = """
        SELECT a.from_body AS "FromBody", a.unit, count(*)::int AS sent,
            (count(*) FILTER (WHERE a.adopted))::int AS adopted,
            (count(*) FILTER (WHERE a.sent_on > @due))::int AS late,
            min(a.sent_at) AS "FirstSentAt"
        FROM lists.weighed_answers a
        WHERE a.commission = @id
        GROUP BY a.from_body, a.unit
        """;

    private const string Related = """
        SELECT c.commission, c.number, c.body, t.title, c.due
        FROM lists.commissions c
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        WHERE (c.commission = @parent OR (c.parent = @id AND c.body = ANY (@mine)))
          AND EXISTS (
              SELECT FROM lists.commission_readers r WHERE r.commission = c.commission AND r.reader = ANY (@keys))
        ORDER BY c.issued_at
        """;

    /// <summary>Whether there is such a commission for this reader.</summary>
    public async Task<bool> Sees(CommissionId id, Caller caller, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var keys = CommissionSight.KeysOf(caller, ChinaTime.DayOf(time.GetUtcNow()), bodies.Current);
        return await connection.ExecuteScalarAsync<bool>(
            new(Seen, new { id = id.Value, keys = keys.ToArray() }, cancellationToken: cancellation)
        );
    }

    /// <summary>The view; none if there is no such commission for this reader.</summary>
    public async Task<CommissionView?> View(CommissionId id, Caller caller, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var facts = new CommissionFacts(time.GetUtcNow(), bodies.Current);
        var keys = CommissionSight.KeysOf(caller, facts.Today, facts.Bodies);
        var seen = await connection.ExecuteScalarAsync<bool>(
            new(Seen, new { id = id.Value, keys = keys.ToArray() }, cancellationToken: cancellation)
        );
        if (!seen || await Load(connection, id, cancellation) is not { } commission)
        {
            return null;
        }
        var bytes = await connection.ExecuteScalarAsync<byte[]?>(
            new(Text, new { hash = commission.Text }, cancellationToken: cancellation)
        );
        var progress = await connection.QueryAsync<ProgressRow>(
            new(Progress, new { id = id.Value, due = commission.Due }, cancellationToken: cancellation)
        );
        var related = await connection.QueryAsync<ReferenceRow>(
            new(
                Related,
                new
                {
                    id = id.Value,
                    parent = commission.Parent?.Value,
                    mine = caller.On(facts.Today).Select(grant => grant.Body.Value).Distinct().ToArray(),
                    keys = keys.ToArray(),
                },
                cancellationToken: cancellation
            )
        );
        return new CommissionDrawing(commission, caller, keys, facts, [.. progress], [.. related]).Draw(
            bytes is null ? null : CommissionPaper.Read(bytes)
        );
    }

    private async Task<Commission?> Load(NpgsqlConnection connection, CommissionId id, CancellationToken cancellation)
    {
        var loaded = (await Streams.Load(connection, codec, [id.Value], cancellation))[id.Value];
        var commission = Fold.Of<Commission, Commission, CommissionEvent, CommissionOrder, CommissionFacts>(
            loaded
        ).State;
        return commission.Exists ? commission : null;
    }
}
