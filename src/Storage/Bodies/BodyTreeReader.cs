using System.Collections.Immutable;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Reads bodies from the lists: all of them, or one.</summary>
internal sealed class BodyTreeReader(NpgsqlDataSource database)
{
    private const string Bodies =
        "SELECT code, name, tier, parent, joined, direct_targets, successor FROM lists.bodies";
    private const string Units = "SELECT body, unit, kind, name, closed FROM lists.units";

    /// <summary>The whole tree.</summary>
    public async Task<BodyTree> ReadAll(CancellationToken cancellation) =>
        BodyTree.Of(await Read(new(Bodies), new(Units), cancellation));

    /// <summary>One body; none if it is not registered.</summary>
    public async Task<BodyFacts?> Read(BodyCode code, CancellationToken cancellation)
    {
        var found = await Read(
            new($"{Bodies} WHERE code = $1") { Parameters = { new() { Value = code.Value } } },
            new($"{Units} WHERE body = $1") { Parameters = { new() { Value = code.Value } } },
            cancellation
        );
        return found.SingleOrDefault();
    }

    // Units come first: one added between the two queries is missing until the next reading, never without its body.
    private async Task<List<BodyFacts>> Read(
        NpgsqlBatchCommand ofBodies,
        NpgsqlBatchCommand ofUnits,
        CancellationToken cancellation
    )
    {
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(ofUnits);
        batch.BatchCommands.Add(ofBodies);
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        var units = await ReadUnits(rows, cancellation);
        await rows.NextResultAsync(cancellation);
        var bodies = new List<BodyFacts>();
        while (await rows.ReadAsync(cancellation))
        {
            bodies.Add(Body(rows, units));
        }
        return bodies;
    }

    private static async Task<ILookup<string, UnitFacts>> ReadUnits(
        NpgsqlDataReader rows,
        CancellationToken cancellation
    )
    {
        var units = new List<(string Body, UnitFacts Unit)>();
        while (await rows.ReadAsync(cancellation))
        {
            var kind = Enum.Parse<UnitKind>(rows.GetString(2));
            var unit = new UnitFacts(new UnitId(rows.GetGuid(1)), kind, rows.GetString(3), rows.GetBoolean(4));
            units.Add((rows.GetString(0), unit));
        }
        return units.ToLookup(unit => unit.Body, unit => unit.Unit);
    }

    private static BodyFacts Body(NpgsqlDataReader rows, ILookup<string, UnitFacts> units) =>
        new(
            new BodyCode(rows.GetString(0)),
            rows.GetString(1),
            Enum.Parse<Tier>(rows.GetString(2)),
            CodeAt(rows, 3),
            rows.GetBoolean(4),
            [.. rows.GetFieldValue<string[]>(5).Select(target => new BodyCode(target))],
            CodeAt(rows, 6),
            Predecessors: [],
            units[rows.GetString(0)].ToImmutableDictionary(unit => unit.Id)
        );

    private static BodyCode? CodeAt(NpgsqlDataReader rows, int place) =>
        rows.IsDBNull(place) ? null : new BodyCode(rows.GetString(place));
}
