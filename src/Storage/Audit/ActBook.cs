using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Who did what (办理查询), told from the record itself: an event is the audit record of its act. Only headers are read, and
/// which texts were deleted.
/// </summary>
public sealed class ActBook(NpgsqlDataSource database)
{
    private const string Signed = """
        CROSS JOIN LATERAL (SELECT convert_from(e.bytes, 'UTF8')::jsonb AS j) written
        CROSS JOIN LATERAL (
            SELECT (j ->> 'at')::timestamptz AS at, (j #>> '{by,person}')::uuid AS person, j #>> '{by,role}' AS role,
                j #>> '{by,body}' AS body, (j #>> '{by,for}')::uuid AS stood_for
        ) s
        LEFT JOIN lists.people p ON p.person = s.person
        """;

    private const string Header = """
        s.at, e.name, e.stream, e.version, s.person, p.name, s.stood_for, s.role, s.body,
        e.register || '-' || lpad(e.number::text, 3, '0')
        """;

    private const string OfSubject = $"""
        SELECT {Header} FROM record.events e {Signed}
        WHERE e.stream = $1 AND ($2::text[] IS NULL OR p.body = ANY ($2))
        ORDER BY e.version DESC LIMIT {Limit}
        """;

    // A receipt says what an account did when; the event of that moment in the same stream says what it was.
    private const string OfPerson = $"""
        SELECT {Header}
        FROM (
            SELECT DISTINCT r.subject::uuid AS stream, r.at FROM record.receipts r
            WHERE r.account = $1 AND length(r.subject) = 36
                AND ($3::timestamptz IS NULL OR r.at >= $3) AND ($4::timestamptz IS NULL OR r.at < $4)
            ORDER BY r.at DESC, 1 LIMIT {Limit}
        ) done
        JOIN record.events e ON e.stream = done.stream {Signed}
        WHERE s.person = $1 AND s.at BETWEEN done.at - interval '1 ms' AND done.at + interval '1 ms' AND ($2::text[] IS NULL OR p.body = ANY ($2))
        ORDER BY s.at DESC, e.stream, e.version DESC LIMIT {Limit}
        """;

    private const string Deleted = $"""
        SELECT encode(t.hash, 'hex'), t.redacted_at, t.redacted_because, t.redacted_by FROM record.texts t
        WHERE t.redacted_at IS NOT NULL AND EXISTS (
            SELECT FROM record.events e {Signed}
            WHERE e.stream = $1 AND ($2::text[] IS NULL OR p.body = ANY ($2))
                AND strpos(convert_from(e.bytes, 'UTF8'), encode(t.hash, 'hex')) > 0)
        ORDER BY t.redacted_at DESC LIMIT {Limit}
        """;

    private const string Limit = "200";

    /// <summary>What happened to a subject, as far as people of these bodies did it; none for everybody.</summary>
    public async Task<SubjectHistory> Of(Guid subject, IEnumerable<BodyCode>? bodies, CancellationToken cancellation)
    {
        var own = Codes(bodies);
        return new(
            await Acts(OfSubject, subject, own, from: null, to: null, cancellation),
            await Tombstones(subject, own, cancellation)
        );
    }

    /// <summary>What the person did, newest first, at most 200 acts.</summary>
    public Task<IReadOnlyList<ActLine>> By(
        PersonId person,
        DateTimeOffset? from,
        DateTimeOffset? to,
        IEnumerable<BodyCode>? bodies,
        CancellationToken cancellation
    ) => Acts(OfPerson, person.Value, Codes(bodies), from, to, cancellation);

    private async Task<IReadOnlyList<ActLine>> Acts(
        string query,
        Guid id,
        string[]? bodies,
        DateTimeOffset? from,
        DateTimeOffset? to,
        CancellationToken cancellation
    )
    {
        await using var command = Asking(query, id, bodies);
        if (query == OfPerson)
        {
            Add(command, from?.ToUniversalTime(), NpgsqlDbType.TimestampTz);
            Add(command, to?.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        }
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var lines = new List<ActLine>();
        while (await rows.ReadAsync(cancellation))
        {
            lines.Add(Line(rows));
        }
        return lines;
    }

    private async Task<IReadOnlyList<Tombstone>> Tombstones(
        Guid subject,
        string[]? bodies,
        CancellationToken cancellation
    )
    {
        await using var command = Asking(Deleted, subject, bodies);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var found = new List<Tombstone>();
        while (await rows.ReadAsync(cancellation))
        {
            found.Add(
                new(
                    rows.GetString(0),
                    rows.GetFieldValue<DateTimeOffset>(1),
                    rows.GetString(2),
                    rows.GetFieldValue<string[]>(3)
                )
            );
        }
        return found;
    }

    private static ActLine Line(NpgsqlDataReader rows) =>
        new(
            rows.GetFieldValue<DateTimeOffset>(0),
            rows.GetString(1),
            rows.GetGuid(2),
            rows.GetInt32(3),
            rows.IsDBNull(4) ? null : new PersonId(rows.GetGuid(4)),
            AuditRows.Text(rows, 5),
            rows.IsDBNull(6) ? null : new PersonId(rows.GetGuid(6)),
            rows.IsDBNull(7) ? null : Enum.Parse<Role>(rows.GetString(7)),
            rows.IsDBNull(8) ? null : new BodyCode(rows.GetString(8)),
            AuditRows.Text(rows, 9)
        );

    private NpgsqlCommand Asking(string query, Guid id, string[]? bodies)
    {
        var command = database.CreateCommand(query);
        Add(command, id, NpgsqlDbType.Uuid);
        Add(command, bodies, NpgsqlDbType.Array | NpgsqlDbType.Text);
        return command;
    }

    private static string[]? Codes(IEnumerable<BodyCode>? bodies) => bodies?.Select(body => body.Value).ToArray();

    private static void Add(NpgsqlCommand command, object? value, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });
}
