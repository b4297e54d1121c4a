using System.Globalization;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>The registers of a body's outputs (成果编号簿) in a year: 发文机关代字 and 刊名 in use, and the number that comes next.</summary>
public sealed class OutputWords(NpgsqlDataSource database)
{
    private const string Query = """
        SELECT key, value FROM record.counters
        WHERE key LIKE @documents OR key LIKE @issues
        ORDER BY key LIMIT 200
        """;

    /// <summary>What is in use, in the order of the words.</summary>
    public async Task<IReadOnlyList<OutputWord>> Of(BodyCode body, int year, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(string Key, int Value)>(
            new(
                Query,
                new { documents = $"{body}-WH-%-{year}", issues = $"{body}-QH-%-{year}" },
                cancellationToken: cancellation
            )
        );
        return
        [
            .. rows.Select(row => (Parts: row.Key.Split('-'), row.Value))
                .Select(row => new OutputWord(
                    row.Parts[1] == "QH",
                    row.Parts[2],
                    int.Parse(row.Parts[3], CultureInfo.InvariantCulture),
                    row.Value + 1
                )),
        ];
    }
}
