using System.Text.Json;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>Keeps saved searches (常用检索): rows of one person, seen by nobody else.</summary>
public sealed class SavedSearches(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>How many a person may keep.</summary>
    public const int Most = 50;

    // One after the other per person, so that two windows cannot both take the last place.
    private const string Turns = "SELECT pg_advisory_xact_lock(x'5A584C07'::int, hashtext(@person::text))";

    private const string Others = """
        SELECT count(*) FILTER (WHERE id <> @id) AS "Many", count(*) FILTER (WHERE id <> @id AND name = @name) AS "Named"
        FROM record.saved_searches WHERE person = @person
        """;

    private const string Put = """
        INSERT INTO record.saved_searches (person, id, name, query, saved_at)
        VALUES (@person, @id, @name, @query::jsonb, @now)
        ON CONFLICT (person, id) DO UPDATE SET name = excluded.name, query = excluded.query, saved_at = excluded.saved_at
        """;

    private const string All = """
        SELECT id, name, query::text AS query, saved_at AS "SavedAt" FROM record.saved_searches
        WHERE person = @person ORDER BY name LIMIT @most
        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The person's searches, by name.</summary>
    public async Task<IReadOnlyList<SavedSearch>> Of(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(All, new { person = person.Value, most = Most }, cancellationToken: cancellation)
        );
        return
        [
            .. rows.Select(row => new SavedSearch(
                row.Id,
                row.Name,
                JsonSerializer.Deserialize<SearchQuery>(row.Query, Json)!,
                row.SavedAt
            )),
        ];
    }

    /// <summary>Saves a search that was checked, new or again.</summary>
    /// <returns>The search, or why it is not saved.</returns>
    public async Task<(SavedSearch? Saved, Refusal? Refusal)> Save(
        PersonId person,
        Guid id,
        SavedSearchRequest request,
        CancellationToken cancellation
    )
    {
        var saved = new SavedSearch(id, request.Name.Trim(), request.Query, time.GetUtcNow());
        var row = new
        {
            person = person.Value,
            id,
            name = saved.Name,
            query = JsonSerializer.Serialize(saved.Query, Json),
            now = saved.SavedAt,
        };
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(new(Turns, row, cancellationToken: cancellation));
        var (many, named) = await connection.QuerySingleAsync<(long Many, long Named)>(
            new(Others, row, cancellationToken: cancellation)
        );
        if (named > 0)
        {
            return (null, Refusals.SavedSearchNamed);
        }
        if (many >= Most)
        {
            return (null, Refusals.SavedSearchesFull);
        }
        await connection.ExecuteAsync(new(Put, row, cancellationToken: cancellation));
        await transaction.CommitAsync(cancellation);
        return (saved, null);
    }

    /// <summary>Deletes a search; nothing happens if the person has none under the id.</summary>
    public async Task Delete(PersonId person, Guid id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                "DELETE FROM record.saved_searches WHERE person = @person AND id = @id",
                new { person = person.Value, id },
                cancellationToken: cancellation
            )
        );
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string Name { get; init; } = "";
        public string Query { get; init; } = "";
        public DateTimeOffset SavedAt { get; init; }
    }
}
