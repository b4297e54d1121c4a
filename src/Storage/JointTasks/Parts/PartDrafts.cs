using System.Text.Json;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.JointTasks.Parts;

/// <summary>
/// Keeps what is typed into the forms of a part (填报草稿). The client counts the revisions: what a lost network delivers late
/// or twice never overwrites what came after it. One row for each form, so the number is bounded by what a person is invited to.
/// </summary>
/// <param name="database">Pool of the service role.</param>
/// <param name="time">Says when it was kept.</param>
public sealed class PartDrafts(NpgsqlDataSource database, TimeProvider time)
{
    private const string Keep = """
        INSERT INTO record.part_drafts (person, task, body, form, revision, content, saved_at)
        VALUES (@person, @task, @body, @form, @revision, @content, @now)
        ON CONFLICT (person, task, body, form) DO UPDATE SET
            revision = excluded.revision, content = excluded.content, saved_at = excluded.saved_at
        WHERE part_drafts.revision < excluded.revision
        """;

    private const string One = """
        SELECT revision, content, saved_at AS "SavedAt" FROM record.part_drafts
        WHERE person = @person AND task = @task AND body = @body AND form = @form
        """;

    private const string Gone = """
        DELETE FROM record.part_drafts WHERE person = @person AND task = @task AND body = @body AND form = @form
        """;

    /// <summary>Keeps it if it is newer.</summary>
    /// <returns>What is kept now: this, or what was newer.</returns>
    public async Task<PartDraft> Save(
        PersonId person,
        JointTaskId task,
        BodyCode body,
        PartForm form,
        PartDraftRequest request,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                Keep,
                new
                {
                    person = person.Value,
                    task = task.Value,
                    body = body.Value,
                    form = form.ToString(),
                    revision = request.Revision,
                    content = JsonSerializer.SerializeToUtf8Bytes(request.Content),
                    now = time.GetUtcNow(),
                },
                cancellationToken: cancellation
            )
        );
        var kept = await Find(connection, person, task, body, form, cancellation);
        return kept ?? new(form, request.Revision, request.Content, time.GetUtcNow());
    }

    /// <summary>What is kept; none if nothing is.</summary>
    public async Task<PartDraft?> Find(
        PersonId person,
        JointTaskId task,
        BodyCode body,
        PartForm form,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await Find(connection, person, task, body, form, cancellation);
    }

    /// <summary>Throws it away; nothing happens if it is not there.</summary>
    public async Task Discard(
        PersonId person,
        JointTaskId task,
        BodyCode body,
        PartForm form,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(new(Gone, Key(person, task, body, form), cancellationToken: cancellation));
    }

    private static async Task<PartDraft?> Find(
        NpgsqlConnection connection,
        PersonId person,
        JointTaskId task,
        BodyCode body,
        PartForm form,
        CancellationToken cancellation
    )
    {
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            new(One, Key(person, task, body, form), cancellationToken: cancellation)
        );
        return row?.Draft(form);
    }

    private static object Key(PersonId person, JointTaskId task, BodyCode body, PartForm form) =>
        new
        {
            person = person.Value,
            task = task.Value,
            body = body.Value,
            form = form.ToString(),
        };

    private sealed class Row
    {
        public long Revision { get; init; }
        public byte[] Content { get; init; } = [];
        public DateTimeOffset SavedAt { get; init; }

        public PartDraft Draft(PartForm form) =>
            new(form, Revision, JsonSerializer.Deserialize<JsonElement>(Content), SavedAt);
    }
}
