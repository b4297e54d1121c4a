using System.Text.Json;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Keeps saved views of desks (常用视图): rows of one person, seen by nobody else.</summary>
public sealed class DeskViews(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>How many a person may keep.</summary>
    public const int Most = 50;

    // One after the other per person, so that two windows cannot both take the last place.
    private const string Turns = "SELECT pg_advisory_xact_lock(x'5A584C26'::int, hashtext(@person::text))";

    private const string Others = """
        SELECT count(*) FILTER (WHERE id <> @id) AS "Many",
            count(*) FILTER (WHERE id <> @id AND body = @body AND name = @name) AS "Named"
        FROM record.desk_views WHERE person = @person
        """;

    private const string Put = """
        INSERT INTO record.desk_views (person, id, name, body, list, filter, saved_at)
        VALUES (@person, @id, @name, @body, @list, @filter::jsonb, @now)
        ON CONFLICT (person, id) DO UPDATE SET
            name = excluded.name, body = excluded.body, list = excluded.list, filter = excluded.filter,
            saved_at = excluded.saved_at
        """;

    private const string All = """
        SELECT id, name, body, list, filter::text AS filter, saved_at AS "SavedAt" FROM record.desk_views
        WHERE person = @person ORDER BY name, id LIMIT @most
        """;

    private const string Gone = "DELETE FROM record.desk_views WHERE person = @person AND id = @id";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The person's views, by name.</summary>
    public async Task<IReadOnlyList<DeskView>> Of(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(All, new { person = person.Value, most = Most }, cancellationToken: cancellation)
        );
        return [.. rows.Select(row => row.View())];
    }

    /// <summary>Saves a view that was checked, new or again.</summary>
    /// <returns>The view, or why it is not saved.</returns>
    public async Task<(DeskView? Saved, Refusal? Refusal)> Save(
        PersonId person,
        Guid id,
        DeskViewRequest request,
        CancellationToken cancellation
    )
    {
        var saved = new DeskView(id, request.Name.Trim(), request.Body, request.List, request.Filter, time.GetUtcNow());
        var row = new
        {
            person = person.Value,
            id,
            name = saved.Name,
            body = saved.Body.Value,
            list = saved.List.ToString(),
            filter = JsonSerializer.Serialize(saved.Filter, Json),
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
            return (null, Refusals.DeskViewNamed);
        }
        if (many >= Most)
        {
            return (null, Refusals.DeskViewsFull);
        }
        await connection.ExecuteAsync(new(Put, row, cancellationToken: cancellation));
        await transaction.CommitAsync(cancellation);
        return (saved, null);
    }

    /// <summary>Deletes a view; nothing happens if the person has none under the id.</summary>
    public async Task Delete(PersonId person, Guid id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(new(Gone, new { person = person.Value, id }, cancellationToken: cancellation));
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string Name { get; init; } = "";
        public string Body { get; init; } = "";
        public string List { get; init; } = "";
        public string Filter { get; init; } = "";
        public DateTimeOffset SavedAt { get; init; }

        public DeskView View() =>
            new(
                Id,
                Name,
                new(Body),
                Enum.Parse<DeskList>(List),
                JsonSerializer.Deserialize<DeskFilter>(Filter, Json)!,
                SavedAt
            );
    }
}
