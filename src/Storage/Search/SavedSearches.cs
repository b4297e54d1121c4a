using System.Text.Json;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>Keeps saved searches (常用检索): rows of one person, seen by nobody else.</summary>
public sealed class SavedSearches(NpgsqlDataSource database, TimeProvider time)
{
    private const string Put = """
        INSERT INTO record.saved_searches (person, id, name, query, saved_at)
        VALUES (@person, @id, @name, @query::jsonb, @now)
        ON CONFLICT (person, id) DO UPDATE SET name = excluded.name, query = excluded.query, saved_at = excluded.saved_at
        """;

    private static readonly NamedTable Table = new(
        "saved_searches",
        0x5A584C07,
        "name = @name",
        "id, name, query::text AS query, saved_at AS \"SavedAt\"",
        Put,
        Refusals.SavedSearchNamed,
        Refusals.SavedSearchesFull
    );

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly NamedThings things = new(database, Table);

    /// <summary>The person's searches, by name.</summary>
    public async Task<IReadOnlyList<SavedSearch>> Of(PersonId person, CancellationToken cancellation) =>
        [.. (await things.Of<Row>(person, cancellation)).Select(row => row.Search())];

    /// <summary>Saves one that was checked, new or again.</summary>
    /// <returns>What was saved, or why it is not.</returns>
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
        var refusal = await things.Save(row, cancellation);
        return (refusal is null ? saved : null, refusal);
    }

    /// <summary>Deletes one; nothing happens if the person has none under the id.</summary>
    public Task Delete(PersonId person, Guid id, CancellationToken cancellation) =>
        things.Delete(person, id, cancellation);

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string Name { get; init; } = "";
        public string Query { get; init; } = "";
        public DateTimeOffset SavedAt { get; init; }

        public SavedSearch Search() => new(Id, Name, JsonSerializer.Deserialize<SearchQuery>(Query, Json)!, SavedAt);
    }
}
