using System.Text;
using System.Text.Json;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>
/// Keeps drafts of plans (方案草稿): rows that a person saves over and over, each save naming the revision it was typed from,
/// so that two open windows never overwrite one another silently.
/// </summary>
public sealed class PlanDraftStore(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>How many drafts a person may keep.</summary>
    public const int MostDrafts = 200;

    private const string Insert = """
        INSERT INTO record.plan_drafts (person, draft, revision, form, saved_at)
        SELECT @person, @draft, 1, @form, @now
        WHERE (SELECT count(*) FROM record.plan_drafts WHERE person = @person) < @most
        ON CONFLICT DO NOTHING
        """;

    private const string Update = """
        UPDATE record.plan_drafts SET revision = revision + 1, form = @form, saved_at = @now
        WHERE person = @person AND draft = @draft AND revision = @revision
        """;

    private const string Read = """
        SELECT draft, revision, form, saved_at AS "SavedAt" FROM record.plan_drafts
        WHERE person = @person AND (@draft::uuid IS NULL OR draft = @draft)
        ORDER BY saved_at DESC, draft DESC LIMIT @most
        """;

    private const string Delete = "DELETE FROM record.plan_drafts WHERE person = @person AND draft = @draft";

    /// <summary>Saves the draft; none if it was saved from another window since, or there are too many.</summary>
    public async Task<PlanDraft?> Save(
        PersonId person,
        Guid draft,
        PlanDraftRequest request,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var parameters = new
        {
            person = person.Value,
            draft,
            revision = request.Revision,
            form = Encoding.UTF8.GetBytes(request.Form.GetRawText()),
            now = time.GetUtcNow(),
            most = MostDrafts,
        };
        var saved = await connection.ExecuteAsync(
            new(request.Revision == 0 ? Insert : Update, parameters, cancellationToken: cancellation)
        );
        return saved == 1 ? await Find(person, draft, cancellation) : null;
    }

    /// <summary>The draft; none if the person has no such draft.</summary>
    public async Task<PlanDraft?> Find(PersonId person, Guid draft, CancellationToken cancellation)
    {
        var found = await Query(person, draft, cancellation);
        return found.SingleOrDefault();
    }

    /// <summary>The person's drafts, newest first.</summary>
    public Task<IReadOnlyList<PlanDraft>> Of(PersonId person, CancellationToken cancellation) =>
        Query(person, null, cancellation);

    /// <summary>Throws the draft away; nothing happens if it is not there.</summary>
    public async Task Discard(PersonId person, Guid draft, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(Delete, new { person = person.Value, draft }, cancellationToken: cancellation)
        );
    }

    private async Task<IReadOnlyList<PlanDraft>> Query(PersonId person, Guid? draft, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(
                Read,
                new
                {
                    person = person.Value,
                    draft,
                    most = MostDrafts,
                },
                cancellationToken: cancellation
            )
        );
        return [.. rows.Select(row => row.Drawn())];
    }

    private sealed class Row
    {
        public Guid Draft { get; init; }
        public int Revision { get; init; }
        public byte[] Form { get; init; } = [];
        public DateTimeOffset SavedAt { get; init; }

        public PlanDraft Drawn() => new(Draft, Revision, JsonSerializer.Deserialize<JsonElement>(Form), SavedAt);
    }
}
