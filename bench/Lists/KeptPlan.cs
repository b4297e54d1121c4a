using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>
/// The plan that a service connection keeps for a statement (沿用的执行计划): prepared as its pool does it, and carried out with
/// the values that were sent. A plan made for these values alone is another one, and hides what the kept one reads.
/// </summary>
internal static partial class KeptPlan
{
    private const string Name = "kept";

    /// <summary>Explains the statement as it is carried out.</summary>
    /// <param name="connection">A connection with the settings of the service's pool.</param>
    /// <param name="sent">The statement and its values.</param>
    /// <returns>The plan as JSON to be reckoned with, and as text to be read.</returns>
    public static async Task<(string Json, string Text)> Explain(NpgsqlConnection connection, SentCommand sent)
    {
        var (statement, used) = Numbered(sent);
        var (types, values) = await Written(connection, used);
        await Lines(connection, $"PREPARE {Name}{Listed(types)} AS {statement}");
        try
        {
            var executed = $"EXECUTE {Name}{Listed(values)}";
            return (
                await Lines(connection, $"EXPLAIN (ANALYZE, BUFFERS, VERBOSE, FORMAT JSON) {executed}"),
                await Lines(connection, $"EXPLAIN (ANALYZE, BUFFERS) {executed}")
            );
        }
        finally
        {
            await Lines(connection, $"DEALLOCATE {Name}");
        }
    }

    // The server writes them down itself: it knows its types and how they are quoted.
    private static async Task<(IReadOnlyList<string> Types, IReadOnlyList<string> Values)> Written(
        NpgsqlConnection connection,
        IReadOnlyList<NpgsqlParameter> parameters
    )
    {
        var (types, values) = (new List<string>(), new List<string>());
        foreach (var parameter in parameters)
        {
            if (parameter is { NpgsqlDbType: NpgsqlDbType.Unknown, Value: null or DBNull })
            {
                // Sent without a type; the statement says which it wants.
                types.Add("unknown");
                values.Add("NULL");
                continue;
            }
            await using var command = new NpgsqlCommand(
                "SELECT pg_typeof($1)::text, format('%L::%s', $1, pg_typeof($1))",
                connection
            );
            var copy = parameter.Clone();
            copy.ParameterName = "";
            command.Parameters.Add(copy);
            await using var row = await command.ExecuteReaderAsync();
            await row.ReadAsync();
            types.Add(row.GetString(0));
            values.Add(row.GetString(1));
        }
        return (types, values);
    }

    // Npgsql numbers named parameters as it sends them; one that the statement does not name it leaves out.
    private static (string Statement, IReadOnlyList<NpgsqlParameter> Used) Numbered(SentCommand sent)
    {
        if (sent.Parameters.All(parameter => parameter.ParameterName.Length == 0))
        {
            return (sent.Statement, sent.Parameters);
        }
        var named = sent.Parameters.ToDictionary(
            parameter => parameter.ParameterName.TrimStart('@'),
            StringComparer.OrdinalIgnoreCase
        );
        var used = new List<NpgsqlParameter>();
        var statement = NamedParameter()
            .Replace(
                sent.Statement,
                place => named.TryGetValue(place.Groups["name"].Value, out var one) ? Place(one) : place.Value
            );
        return (statement, used);

        string Place(NpgsqlParameter one)
        {
            if (!used.Contains(one))
            {
                used.Add(one);
            }
            return $"${used.IndexOf(one) + 1}";
        }
    }

    private static string Listed(IReadOnlyList<string> items) =>
        items.Count > 0 ? $" ({string.Join(", ", items)})" : "";

    private static async Task<string> Lines(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await using var rows = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await rows.ReadAsync())
        {
            lines.Add(rows.GetString(0));
        }
        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"@(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedParameter();
}
