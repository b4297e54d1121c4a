using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.People;

/// <summary>Keeps named things of one kind (个人常用项) in their table.</summary>
internal sealed class NamedThings(NpgsqlDataSource database, NamedTable table)
{
    /// <summary>How many a person may keep.</summary>
    public const int Most = 50;

    // One after the other per person, so that two windows cannot both take the last place.
    private readonly string turns = $"SELECT pg_advisory_xact_lock({table.Lock}, hashtext(@person::text))";

    private readonly string others = $"""
        SELECT count(*) FILTER (WHERE id <> @id) AS "Many", count(*) FILTER (WHERE id <> @id AND {table.Same}) AS "Named"
        FROM record.{table.Name} WHERE person = @person
        """;

    private readonly string all =
        $"SELECT {table.Columns} FROM record.{table.Name} WHERE person = @person ORDER BY name, id LIMIT @most";

    private readonly string gone = $"DELETE FROM record.{table.Name} WHERE person = @person AND id = @id";

    /// <summary>The person's rows, by name.</summary>
    public async Task<IEnumerable<TRow>> Of<TRow>(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.QueryAsync<TRow>(
            new(all, new { person = person.Value, most = Most }, cancellationToken: cancellation)
        );
    }

    /// <summary>Writes a row, new or again; or says why not.</summary>
    public async Task<Refusal?> Save(object row, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(new(turns, row, cancellationToken: cancellation));
        var (many, named) = await connection.QuerySingleAsync<(long Many, long Named)>(
            new(others, row, cancellationToken: cancellation)
        );
        if (named > 0)
        {
            return table.Named;
        }
        if (many >= Most)
        {
            return table.Full;
        }
        await connection.ExecuteAsync(new(table.Put, row, cancellationToken: cancellation));
        await transaction.CommitAsync(cancellation);
        return null;
    }

    /// <summary>Deletes a row; nothing happens if the person has none under the id.</summary>
    public async Task Delete(PersonId person, Guid id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(new(gone, new { person = person.Value, id }, cancellationToken: cancellation));
    }
}
