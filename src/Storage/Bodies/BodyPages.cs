using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Pages of bodies (机构列表), by code.</summary>
public sealed class BodyPages(NpgsqlDataSource database)
{
    private const string Page = """
        SELECT code FROM lists.bodies
        WHERE ($1::text IS NULL OR strpos(name, $1) > 0 OR starts_with(code, $1))
            AND ($2::text IS NULL OR parent = $2) AND ($3::text IS NULL OR tier = $3)
            AND ($4::boolean IS NULL OR joined = $4) AND ($5::text IS NULL OR code > $5)
            AND (successor IS NULL OR $6)
        ORDER BY code LIMIT $7
        """;

    /// <summary>Codes that pass the filter, by code.</summary>
    public async Task<IReadOnlyList<BodyCode>> List(BodyFilter filter, int most, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Page);
        Add(command, filter.Search, NpgsqlDbType.Text);
        Add(command, filter.Parent?.Value, NpgsqlDbType.Text);
        Add(command, filter.Tier?.ToString(), NpgsqlDbType.Text);
        Add(command, filter.Joined, NpgsqlDbType.Boolean);
        Add(command, filter.After?.Value, NpgsqlDbType.Text);
        Add(command, filter.Retired, NpgsqlDbType.Boolean);
        Add(command, most, NpgsqlDbType.Integer);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var codes = new List<BodyCode>();
        while (await rows.ReadAsync(cancellation))
        {
            codes.Add(new BodyCode(rows.GetString(0)));
        }
        return codes;
    }

    private static void Add(NpgsqlCommand command, object? value, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });
}
