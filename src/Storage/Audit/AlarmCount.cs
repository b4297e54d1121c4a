using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Counts in the record what happened too often (告警计数): all gateways write there, and whoever spreads his tries over them is
/// counted as one.
/// </summary>
public sealed class AlarmCount(NpgsqlDataSource database, AuditOptions options)
{
    // The outcomes stand there in full, so that the indexes of just these entries are used.
    private const string Alarming = """
        SELECT count(*) FROM (
            SELECT FROM record.audit
            WHERE outcome IN ('out-of-bounds', 'sign-in.locked', 'second-factor.locked')
                AND month >= $1 AND at > $2 AND outcome = ANY ($3)
        """;

    private const string OfPerson = $"{Alarming} AND person = $4 LIMIT $5) counted";
    private const string FromAddress = $"{Alarming} AND address = $4 LIMIT $5) counted";

    private const string Raised = "SELECT EXISTS (SELECT FROM record.streams WHERE id = $1)";

    /// <summary>Whether it has happened so often that an alarm is due, and none was raised in this hour.</summary>
    internal async Task<bool> IsDue(AlarmCase one, CancellationToken cancellation) =>
        await Count(one, cancellation) >= options.AlarmAfter && !await IsRaised(one, cancellation);

    // Up to the number that matters: a flood is not counted to its end.
    private async Task<long> Count(AlarmCase one, CancellationToken cancellation)
    {
        var since = (one.At - options.AlarmWithin).ToUniversalTime();
        await using var command = database.CreateCommand(one.Person is null ? FromAddress : OfPerson);
        command.Parameters.Add(new() { Value = AuditRow.MonthOf(since) });
        command.Parameters.Add(new() { Value = since, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new() { Value = OutcomesOf(one.Kind) });
        command.Parameters.Add(new() { Value = (object?)one.Person?.Value ?? one.Address! });
        command.Parameters.Add(new() { Value = options.AlarmAfter });
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private async Task<bool> IsRaised(AlarmCase one, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Raised);
        command.Parameters.Add(new() { Value = one.Alarm });
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static string[] OutcomesOf(AlarmKind kind) =>
        kind is AlarmKind.OutOfBounds ? [AuditEntry.OutOfBounds] : [AlarmWatch.SignInLocked, Refusals.CodeLocked.Code];
}
