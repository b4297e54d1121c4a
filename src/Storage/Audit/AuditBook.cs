using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Book of the audit (审计簿): reads <c>record.audit</c>, newest first.</summary>
public sealed class AuditBook(NpgsqlDataSource database)
{
    // An entry is of the body in whose register its person stands. One of nobody is for the nation's auditor alone. A
    // row stands in the month of its moment or, where a clock went back, in a later one.
    private const string Select = $"""
        SELECT {AuditRows.Columns}, p.name
        FROM record.audit a LEFT JOIN lists.people p ON p.person = a.person
        WHERE ($1::uuid IS NULL OR a.person = $1) AND ($2::text IS NULL OR a.subject = $2)
            AND ($3::text IS NULL OR a.action = $3) AND ($4::text IS NULL OR a.account = $4)
            AND ($5::text IS NULL OR a.outcome = $5) AND ($6::text IS NULL OR a.address = $6)
            AND ($7::timestamptz IS NULL OR (a.at >= $7 AND a.month >= $8))
            AND ($9::timestamptz IS NULL OR a.at < $9) AND ($10::bigint IS NULL OR a.number < $10)
            AND ($11::text[] IS NULL OR p.body = ANY ($11))
        ORDER BY a.number DESC LIMIT $12
        """;

    /// <summary>Entries that pass the filter, newest first.</summary>
    /// <param name="filter">What is asked for.</param>
    /// <param name="bodies">Only of people of these bodies; none for everything.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<AuditLine>> Read(
        AuditFilter filter,
        IEnumerable<BodyCode>? bodies,
        int most,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(Select);
        Add(command, filter.Person?.Value, NpgsqlDbType.Uuid);
        Add(command, filter.Subject, NpgsqlDbType.Text);
        Add(command, filter.Action, NpgsqlDbType.Text);
        Add(command, filter.Account, NpgsqlDbType.Text);
        Add(command, filter.Outcome, NpgsqlDbType.Text);
        Add(command, filter.Address, NpgsqlDbType.Text);
        Add(command, filter.From?.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        Add(command, filter.From is { } from ? AuditRow.MonthOf(from) : null, NpgsqlDbType.Date);
        Add(command, filter.To?.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        Add(command, filter.Before, NpgsqlDbType.Bigint);
        Add(command, bodies?.Select(body => body.Value).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(command, most, NpgsqlDbType.Integer);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var lines = new List<AuditLine>();
        while (await rows.ReadAsync(cancellation))
        {
            var row = AuditRows.Row(rows);
            lines.Add(new(row.Number, row.Entry) { Name = AuditRows.Text(rows, AuditRows.Width) });
        }
        return lines;
    }

    private static void Add(NpgsqlCommand command, object? value, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });
}
