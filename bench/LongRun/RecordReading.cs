using Npgsql;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>Reads the record for the checker (读取记录), from beside the gateway and row by row: an hour's record is large.</summary>
internal static class RecordReading
{
    private const string Receipts = "SELECT account, command, subject, at, item, number FROM record.receipts";
    private const string Events = "SELECT stream, version, name, register, number FROM record.events";
    private const string Notices = "SELECT feed, number FROM record.notices ORDER BY feed, number";
    private const string InOrder = " ORDER BY stream, version";

    /// <summary>All of it.</summary>
    public static RecordRows Everything(NpgsqlDataSource record) =>
        new(
            Read(record, Receipts, Receipt, []),
            Read(record, Events + InOrder, Event, []),
            Read(record, Notices, Notice, [])
        );

    /// <summary>What concerns these acts and no others.</summary>
    public static RecordRows Of(NpgsqlDataSource record, IReadOnlyDictionary<Guid, IReadOnlyList<Acknowledged>> acts)
    {
        Guid[] commands = [.. acts.Values.SelectMany(own => own).Select(act => act.Receipt.Command.Value)];
        Guid[] reports = [.. acts.Keys];
        return new(
            Read(record, Receipts + " WHERE command = ANY ($1)", Receipt, commands),
            Read(record, Events + " WHERE stream = ANY ($1)" + InOrder, Event, reports),
            AsyncEnumerable.Empty<NoticeRow>()
        );
    }

    private static async IAsyncEnumerable<TRow> Read<TRow>(
        NpgsqlDataSource record,
        string query,
        Func<NpgsqlDataReader, TRow> row,
        Guid[] ids
    )
    {
        await using var command = record.CreateCommand(query);
        command.CommandTimeout = 0;
        if (query.Contains("$1", StringComparison.Ordinal))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = ids });
        }
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            yield return row(rows);
        }
    }

    private static ReceiptRow Receipt(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            row.GetFieldValue<DateTimeOffset>(3),
            row.IsDBNull(4) ? null : row.GetInt32(4),
            row.IsDBNull(5) ? null : row.GetString(5)
        );

    private static EventRow Event(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetInt32(1),
            row.GetString(2),
            row.IsDBNull(3) ? null : row.GetString(3),
            row.IsDBNull(4) ? null : row.GetInt32(4)
        );

    private static NoticeRow Notice(NpgsqlDataReader row) => new(row.GetString(0), row.GetInt64(1));
}
