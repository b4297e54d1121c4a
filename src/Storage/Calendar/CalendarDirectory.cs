using System.Collections.Immutable;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Calendar;

namespace ZhengXie.Linked.Storage.Calendar;

/// <summary>
/// Directory of calendars (工作日历名录) in memory. Acts of this process show in it at once, those of others as soon as they
/// tell, and within a minute in any case.
/// </summary>
public sealed class CalendarDirectory(NpgsqlDataSource database) : ICalendarSource
{
    private Calendars current = Calendars.BuiltIn;

    /// <inheritdoc/>
    public Calendars Current => Volatile.Read(ref current);

    /// <summary>Reads them anew: a few dozen rows for each body that has days of its own.</summary>
    public async Task Refresh(CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(string Body, DateOnly Day, bool Worked)>(
            new("SELECT body, day, worked FROM lists.calendar_days", cancellationToken: cancellation)
        );
        var own = rows.GroupBy(row => row.Body, StringComparer.Ordinal)
            .ToImmutableDictionary(
                body => new BodyCode(body.Key),
                body => new CalendarDays(
                    [.. body.Where(row => !row.Worked).Select(row => row.Day)],
                    [.. body.Where(row => row.Worked).Select(row => row.Day)]
                )
            );
        Volatile.Write(ref current, new Calendars(own));
    }
}
