using System.Collections.Immutable;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>Finds a commission and those that it relays, upward (约稿链), as facts for the rules of reports.</summary>
internal static class AskedCommissions
{
    // One per tier at most.
    private const string Chain = """
        WITH RECURSIVE chain AS (
            SELECT c.commission, c.body, c.state, c.parent, 1 AS step
            FROM lists.commissions c WHERE c.commission = @id
            UNION ALL
            SELECT c.commission, c.body, c.state, c.parent, chain.step + 1
            FROM lists.commissions c JOIN chain ON c.commission = chain.parent
            WHERE chain.step < 4)
        SELECT chain.commission, chain.body, chain.state,
            array(SELECT d.body FROM lists.commission_addressees d
                  WHERE d.commission = chain.commission AND d.unit IS NULL ORDER BY d.place) AS bodies,
            array(SELECT d.unit FROM lists.commission_addressees d
                  WHERE d.commission = chain.commission AND d.unit IS NOT NULL ORDER BY d.place) AS units
        FROM chain ORDER BY chain.step
        """;

    public static async Task<ImmutableArray<AskedCommission>> Find(
        NpgsqlDataSource database,
        CommissionId id,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(new(Chain, new { id = id.Value }, cancellationToken: cancellation));
        return [.. rows.Select(row => row.Asked())];
    }

    private sealed class Row
    {
        public Guid Commission { get; init; }
        public string Body { get; init; } = "";
        public string State { get; init; } = "";
        public string[] Bodies { get; init; } = [];
        public Guid[] Units { get; init; } = [];

        public AskedCommission Asked() =>
            new(
                new(Commission),
                new(Body),
                State == nameof(CommissionState.Open),
                [.. Bodies.Select(body => new Contracts.Bodies.BodyCode(body))],
                [.. Units.Select(unit => new Contracts.Bodies.UnitId(unit))]
            );
    }
}
