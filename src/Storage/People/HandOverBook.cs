using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.People;

/// <summary>
/// What stands under a person's hand at a body (移交事项): counts it, and moves what is rows beside the record. Nothing is ever
/// deleted: where the successor has typed something of his own into the same paper, both stay where they are.
/// </summary>
public sealed class HandOverBook(NpgsqlDataSource database, TimeProvider time)
{
    private const int MostSuccessors = 50;

    // An author's own draft names no version that it was typed from, and stays his.
    private const string Branches = """
        record.drafts d WHERE d.person = @person
          AND convert_from(d.content, 'UTF8')::jsonb ->> 'baseVersion' IS NOT NULL
          AND coalesce(convert_from(d.content, 'UTF8')::jsonb ->> 'body', @body) = @body
          AND EXISTS (SELECT FROM lists.copies c WHERE c.report = d.report AND c.body = @body)
        """;

    private const string Plans = """
        record.plan_drafts d WHERE d.person = @person
          AND EXISTS (SELECT FROM lists.joint_tasks t WHERE t.task = d.draft AND t.body = @body)
        """;

    private const string Parts = "record.part_drafts d WHERE d.person = @person AND d.body = @body";
    private const string Editing = "record.editing d WHERE d.person = @person AND d.body = @body";

    private const string Count = $"""
        SELECT 'Editing' AS kind, count(*)::int AS count FROM {Editing} AND @desk
        UNION ALL SELECT 'Branches', count(*)::int FROM {Branches} AND @desk
        UNION ALL SELECT 'PlanDrafts', count(*)::int FROM {Plans} AND @desk
        UNION ALL SELECT 'PartDrafts', count(*)::int FROM {Parts} AND @desk
        UNION ALL SELECT 'Duties', count(*)::int FROM lists.duties d
            WHERE d.person = @person AND d.body = @body AND d.until_at > @now AND @duty
        UNION ALL SELECT 'StandsIn', count(*)::int FROM lists.held_grants g
            WHERE g.person = @person AND g.body = @body AND g.role = @role AND g.unit IS NOT DISTINCT FROM @unit
              AND g.stands_in_for IS NOT NULL AND g.until_day >= @today
        UNION ALL SELECT 'StoodInFor', count(*)::int FROM lists.held_grants g
            WHERE g.stands_in_for = @person AND g.body = @body AND g.role = @role
              AND g.unit IS NOT DISTINCT FROM @unit AND g.until_day >= @today
        UNION ALL SELECT 'Exports', count(*)::int FROM lists.exports e
            WHERE e.person = @person AND e.body = @body AND e.state = 'Waiting'
        """;

    private const string Successors = """
        SELECT DISTINCT p.person, p.name FROM lists.held_grants g JOIN lists.people p ON p.person = g.person
        WHERE g.body = @body AND g.role = @role AND g.unit IS NOT DISTINCT FROM @unit AND g.stands_in_for IS NULL
          AND g.person <> @person AND g.from_day <= @today AND (g.until_day IS NULL OR g.until_day > @today)
        ORDER BY p.name, p.person LIMIT @most
        """;

    private const string Move = $"""
        UPDATE record.editing SET person = @successor WHERE person = @person AND body = @body;
        UPDATE record.drafts SET person = @successor WHERE (person, report) IN (SELECT d.person, d.report FROM {Branches})
          AND NOT EXISTS (SELECT FROM record.drafts o WHERE o.person = @successor AND o.report = drafts.report);
        UPDATE record.plan_drafts SET person = @successor WHERE (person, draft) IN (SELECT d.person, d.draft FROM {Plans})
          AND NOT EXISTS (SELECT FROM record.plan_drafts o WHERE o.person = @successor AND o.draft = plan_drafts.draft);
        UPDATE record.part_drafts SET person = @successor WHERE person = @person AND body = @body
          AND NOT EXISTS (
            SELECT FROM record.part_drafts o WHERE o.person = @successor AND o.task = part_drafts.task
              AND o.body = part_drafts.body AND o.form = part_drafts.form);
        """;

    /// <summary>How many there are of each kind, and who could take over.</summary>
    public async Task<(IReadOnlyList<HandOverItem> Items, IReadOnlyList<PersonName> Successors)> Look(
        PersonId person,
        RoleGrant grant,
        CancellationToken cancellation
    )
    {
        var asking = new
        {
            person = person.Value,
            body = grant.Body.Value,
            role = grant.Role.ToString(),
            unit = grant.Unit?.Value,
            desk = grant.Role == Role.Editor,
            duty = IsOfDesk(grant.Role),
            now = time.GetUtcNow(),
            today = ChinaTime.DayOf(time.GetUtcNow()),
            most = MostSuccessors,
        };
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var counts = await connection.QueryAsync<(string Kind, int Count)>(
            new(Count, asking, cancellationToken: cancellation)
        );
        var fit = await connection.QueryAsync<(Guid Person, string Name)>(
            new(Successors, asking, cancellationToken: cancellation)
        );
        return (
            [
                .. counts
                    .Where(one => one.Count > 0)
                    .Select(one => new HandOverItem(Enum.Parse<HandOverKind>(one.Kind), one.Count)),
            ],
            [.. fit.Select(one => new PersonName(new(one.Person), one.Name))]
        );
    }

    /// <summary>Moves what an editor has open and has typed, all of it or nothing; again does nothing more.</summary>
    public async Task MoveTyped(PersonId person, BodyCode body, PersonId successor, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                Move,
                new
                {
                    person = person.Value,
                    body = body.Value,
                    successor = successor.Value,
                },
                transaction,
                cancellationToken: cancellation
            )
        );
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Whether the role works at the desk, and is put on its roster.</summary>
    public static bool IsOfDesk(Role role) => role is Role.Editor or Role.Reviewer or Role.Signer;
}
