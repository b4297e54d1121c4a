using System.Text.Json;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>A plan as it was carried out (执行计划): what it returned, what it read for that, and from where.</summary>
/// <param name="Returned">Rows that came.</param>
/// <param name="Read">Rows that were looked at in tables and indexes for them.</param>
/// <param name="Pages">Pages of 8 KB that were looked at.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="ReadThrough">Tables that were read from end to end, though most of it was not wanted.</param>
/// <param name="Wanted">Tables that were read from end to end because most of it was wanted.</param>
/// <param name="Indexes">Indexes that were used.</param>
internal sealed record ListPlan(
    long Returned,
    long Read,
    long Pages,
    double Milliseconds,
    IReadOnlyList<string> ReadThrough,
    IReadOnlyList<string> Wanted,
    IReadOnlyList<string> Indexes
)
{
    /// <summary>Reads it from what <c>EXPLAIN (ANALYZE, BUFFERS, VERBOSE, FORMAT JSON)</c> says.</summary>
    public static ListPlan Of(string json)
    {
        using var told = JsonDocument.Parse(json);
        var whole = told.RootElement[0];
        var root = whole.GetProperty("Plan");
        var nodes = Nodes(root).ToList();
        return new(
            Rows(root),
            nodes.Where(node => node.TryGetProperty("Relation Name", out _)).Sum(LookedAt),
            Number(root, "Shared Hit Blocks") + Number(root, "Shared Read Blocks"),
            whole.GetProperty("Execution Time").GetDouble(),
            [.. Whole(nodes, wanted: false)],
            [.. Whole(nodes, wanted: true)],
            [
                .. nodes
                    .Where(node => node.TryGetProperty("Index Name", out _))
                    .Select(node => node.GetProperty("Index Name").GetString()!)
                    .Distinct(),
            ]
        );
    }

    private static IEnumerable<string> Whole(IEnumerable<JsonElement> nodes, bool wanted) =>
        nodes
            .Where(node => node.GetProperty("Node Type").GetString() == "Seq Scan")
            .Where(node => wanted == (Fraction(node, "Actual Rows") > Fraction(node, "Rows Removed by Filter")))
            .Select(node => $"{node.GetProperty("Schema")}.{node.GetProperty("Relation Name")}")
            .Distinct();

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        node.TryGetProperty("Plans", out var below) ? below.EnumerateArray().SelectMany(Nodes).Prepend(node) : [node];

    // What a filter threw away was read all the same. Counts are means of the loops.
    private static long LookedAt(JsonElement node) =>
        Rows(node)
        + (long)(
            (Fraction(node, "Rows Removed by Filter") + Fraction(node, "Rows Removed by Index Recheck"))
            * Fraction(node, "Actual Loops")
        );

    private static long Rows(JsonElement node) =>
        (long)Math.Round(Fraction(node, "Actual Rows") * Fraction(node, "Actual Loops"));

    private static long Number(JsonElement node, string name) => (long)Fraction(node, name);

    private static double Fraction(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) ? value.GetDouble() : 0;
}
