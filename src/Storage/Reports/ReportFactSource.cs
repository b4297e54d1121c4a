using System.Collections.Immutable;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Commissions;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Files;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Gathers what the rules of reports may know (办理依据). Most commands name nobody and cost no query.</summary>
public sealed class ReportFactSource(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    ClockRules clocks,
    TimeProvider time
) : IFactSource<ReportOrder, ReportFacts>
{
    private const int MostAskedFor = 64;

    private readonly Uploads uploads = new(database, time);

    /// <inheritdoc/>
    public async ValueTask<ReportFacts> Gather(ReportOrder order, CancellationToken cancellation)
    {
        var facts = ReportFacts.At(time.GetUtcNow(), bodies.Current) with
        {
            Calendars = calendars.Current,
            ClockRules = clocks,
        };
        var people = PeopleIn(order.Command).Distinct().Take(MostAskedFor).ToArray();
        var files = FilesIn(order.Command).Distinct().Take(MostAskedFor).ToArray();
        if (people.Length > 0)
        {
            facts = facts with { People = await Grants(people, cancellation) };
        }
        if (files.Length > 0)
        {
            facts = facts with { Uploads = await uploads.Usable(order.Caller.Person, files, cancellation) };
        }
        return CommissionIn(order.Command) is { } commission
            ? facts with
            {
                Commissions = await AskedCommissions.Find(database, commission, cancellation),
            }
            : facts;
    }

    private static CommissionId? CommissionIn(ReportCommand command) =>
        command switch
        {
            SubmitReport submit => submit.Commission,
            NameCommission name => name.Commission,
            EnterPaper paper => paper.Commission,
            _ => null,
        };

    private static IEnumerable<PersonId> PeopleIn(ReportCommand command) =>
        command switch
        {
            SubmitReport submit => (submit.CoAuthors ?? []).Concat(submit.Author is { } author ? [author] : []),
            EnterPaper { Author: { } author } => [author],
            _ => [],
        };

    private static IEnumerable<string> FilesIn(ReportCommand command) =>
        command switch
        {
            SubmitReport { Files: { } files } => files.Select(file => file.Hash),
            EnterPaper { Files: { } files } => files.Select(file => file.Hash),
            MendPaper { Files: { } files } => files.Select(file => file.Hash),
            ResubmitReport { Files: { } files } => files.Select(file => file.Hash),
            _ => [],
        };

    private async Task<ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>>> Grants(
        PersonId[] people,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<GrantRow>(
            new CommandDefinition(
                """
                SELECT person, role, body, unit, from_day AS "FromDay", until_day AS "UntilDay"
                FROM lists.grants
                WHERE person = ANY (@people)
                """,
                new { people = people.Select(person => person.Value).ToArray() },
                cancellationToken: cancellation
            )
        );
        return rows.GroupBy(row => new PersonId(row.Person))
            .ToImmutableDictionary(group => group.Key, group => group.Select(row => row.Grant()).ToImmutableArray());
    }

    private sealed record GrantRow(
        Guid Person,
        string Role,
        string Body,
        Guid? Unit,
        DateOnly FromDay,
        DateOnly? UntilDay
    )
    {
        public RoleGrant Grant() =>
            new(
                Enum.Parse<Role>(Role),
                new BodyCode(Body),
                Unit is { } unit ? new UnitId(unit) : null,
                FromDay,
                UntilDay
            );
    }
}
