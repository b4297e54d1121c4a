using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Who is told of an alarm (告警告知名单): the audit and security administrators of today at the nation, at the body of the
/// account, and at those above it; never the one it is about.
/// </summary>
public sealed class AlarmRoster(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
{
    private const string BodyOf = "SELECT body FROM lists.people WHERE person = $1";

    private const string Administrators = """
        SELECT DISTINCT g.person FROM lists.held_grants g
        WHERE g.role IN ('AuditAdministrator', 'SecurityAdministrator') AND g.body = ANY ($1)
            AND g.from_day <= $2 AND (g.until_day IS NULL OR g.until_day >= $2) AND g.person IS DISTINCT FROM $3
        ORDER BY g.person LIMIT $4
        """;

    /// <summary>Those who are told; at most <see cref="Alarm.MostTold"/>.</summary>
    public async Task<IReadOnlyList<PersonId>> Told(PersonId? about, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Administrators);
        command.Parameters.Add(new() { Value = await Watching(about, cancellation) });
        command.Parameters.Add(new() { Value = ChinaTime.DayOf(time.GetUtcNow()) });
        command.Parameters.Add(Person(about));
        command.Parameters.Add(new() { Value = Alarm.MostTold });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var told = new List<PersonId>();
        while (await rows.ReadAsync(cancellation))
        {
            told.Add(new(rows.GetGuid(0)));
        }
        return told;
    }

    private async Task<string[]> Watching(PersonId? about, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(BodyOf);
        command.Parameters.Add(Person(about));
        return await command.ExecuteScalarAsync(cancellation) is string found
            ?
            [
                .. bodies
                    .Current.Ancestors(new(found))
                    .Select(body => body.Value)
                    .Append(found)
                    .Append(Nation)
                    .Distinct(),
            ]
            : [Nation];
    }

    private static string Nation => BodyCode.Nation.Value;

    private static NpgsqlParameter Person(PersonId? person) =>
        new() { Value = (object?)person?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid };
}
