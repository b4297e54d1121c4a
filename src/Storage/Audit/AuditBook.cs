using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Book of the audit (审计簿) in <c>record.audit</c>: the service may add and read, nobody may change.</summary>
public sealed class AuditBook(NpgsqlDataSource database) : IAudit
{
    private const string Insert = """
        INSERT INTO record.audit (at, person, account, session, address, action, subject, outcome)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """;

    private const string Select = """
        SELECT number, at, action, outcome, person, account, session, address, subject FROM record.audit
        WHERE ($1::uuid IS NULL OR person = $1) AND ($2::text IS NULL OR subject = $2)
            AND ($3::text IS NULL OR action = $3) AND ($4::timestamptz IS NULL OR at >= $4)
            AND ($5::timestamptz IS NULL OR at < $5) AND ($6::bigint IS NULL OR number < $6)
        ORDER BY number DESC LIMIT $7
        """;

    /// <inheritdoc/>
    public async Task Write(AuditEntry entry, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Insert);
        Add(command, entry.At, NpgsqlDbType.TimestampTz);
        Add(command, entry.Person?.Value, NpgsqlDbType.Uuid);
        Add(command, entry.Account, NpgsqlDbType.Text);
        Add(command, entry.Session, NpgsqlDbType.Uuid);
        Add(command, entry.Address, NpgsqlDbType.Text);
        Add(command, entry.Action, NpgsqlDbType.Text);
        Add(command, entry.Subject, NpgsqlDbType.Text);
        Add(command, entry.Outcome, NpgsqlDbType.Text);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Entries that pass the filter, newest first.</summary>
    public async Task<IReadOnlyList<AuditLine>> Read(AuditFilter filter, int most, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Select);
        Add(command, filter.Person?.Value, NpgsqlDbType.Uuid);
        Add(command, filter.Subject, NpgsqlDbType.Text);
        Add(command, filter.Action, NpgsqlDbType.Text);
        Add(command, filter.From?.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        Add(command, filter.To?.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        Add(command, filter.Before, NpgsqlDbType.Bigint);
        Add(command, most, NpgsqlDbType.Integer);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var lines = new List<AuditLine>();
        while (await rows.ReadAsync(cancellation))
        {
            lines.Add(Line(rows));
        }
        return lines;
    }

    private static AuditLine Line(NpgsqlDataReader rows) =>
        new(
            rows.GetInt64(0),
            new(
                rows.GetFieldValue<DateTimeOffset>(1),
                rows.GetString(2),
                rows.GetString(3),
                rows.IsDBNull(4) ? null : new PersonId(rows.GetGuid(4)),
                rows.IsDBNull(5) ? null : rows.GetString(5),
                rows.IsDBNull(6) ? null : rows.GetGuid(6),
                rows.IsDBNull(7) ? null : rows.GetString(7),
                rows.IsDBNull(8) ? null : rows.GetString(8)
            )
        );

    private static void Add(NpgsqlCommand command, object? value, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });
}
