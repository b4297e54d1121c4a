using System.Text.Json;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Keeps saved views of desks (常用视图): rows of one person, seen by nobody else.</summary>
public sealed class DeskViews(NpgsqlDataSource database, TimeProvider time)
{
    private const string Put = """
        INSERT INTO record.desk_views (person, id, name, body, list, filter, saved_at)
        VALUES (@person, @id, @name, @body, @list, @filter::jsonb, @now)
        ON CONFLICT (person, id) DO UPDATE SET
            name = excluded.name, body = excluded.body, list = excluded.list, filter = excluded.filter,
            saved_at = excluded.saved_at
        """;

    private static readonly NamedTable Table = new(
        "desk_views",
        0x5A584C26,
        "body = @body AND name = @name",
        "id, name, body, list, filter::text AS filter, saved_at AS \"SavedAt\"",
        Put,
        Refusals.DeskViewNamed,
        Refusals.DeskViewsFull
    );

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly NamedThings things = new(database, Table);

    /// <summary>The person's views, by name.</summary>
    public async Task<IReadOnlyList<DeskView>> Of(PersonId person, CancellationToken cancellation) =>
        [.. (await things.Of<Row>(person, cancellation)).Select(row => row.View())];

    /// <summary>Saves one that was checked, new or again.</summary>
    /// <returns>What was saved, or why it is not.</returns>
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
