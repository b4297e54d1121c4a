using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Archive of the audit (审计归档): a month is written into a file, and only then, and only when it has been kept long enough,
/// dropped. Of a dropped month the last hash of each chain stays, so that the rest still verifies.
/// </summary>
/// <param name="owner">Pool of the owner; the service may not.</param>
/// <param name="options">How long entries are kept.</param>
/// <param name="time">Says what day it is.</param>
public sealed class AuditArchive(NpgsqlDataSource owner, AuditOptions options, TimeProvider time)
{
    private const string Rows =
        $"SELECT {AuditRows.Columns} FROM record.audit a WHERE a.month = $1 ORDER BY chain, place";

    private const string Note = """
        INSERT INTO record.audit_exports (month, exported_at, entries, ends_hash, file_hash) VALUES ($1, $2, $3, $4, $5)
        """;

    private const string Exported = """
        SELECT count(*) FROM record.audit_exports WHERE month = $1 AND entries = $2 AND ends_hash = $3 AND file_hash = $4
        """;

    private const string KeepEnds = """
        INSERT INTO record.audit_ends (month, chain, place, hash, dropped_at)
        SELECT $1, e.chain, e.place, e.hash, $2 FROM unnest($3::uuid[], $4::bigint[], $5::bytea[]) AS e (chain, place, hash)
        """;

    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>Writes a month that has ended into the file, a JSON line per entry, the ends of its chains in the last.</summary>
    /// <returns>What was written; none where the month has not ended or holds nothing.</returns>
    public async Task<ExportedMonth?> Export(DateOnly month, Stream file, CancellationToken cancellation)
    {
        if (month >= AuditRow.MonthOf(time.GetUtcNow()))
        {
            return null;
        }
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        var ends = await MonthEnds.Of(connection, month, cancellation);
        if (ends.Entries == 0)
        {
            return null;
        }
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var line in Lines(connection, month, ends, cancellation))
        {
            hash.AppendData(line);
            await file.WriteAsync(line, cancellation);
        }
        await file.FlushAsync(cancellation);
        var (endsHash, fileHash) = (ends.Hash(), hash.GetHashAndReset());
        await Run(connection, Note, cancellation, month, time.GetUtcNow(), ends.Entries, endsHash, fileHash);
        return new(ends.Entries, Convert.ToHexStringLower(endsHash), Convert.ToHexStringLower(fileHash));
    }

    /// <summary>Drops a month that was exported into this file and has been kept long enough.</summary>
    public async Task<DroppedMonth> Drop(DateOnly month, Stream file, CancellationToken cancellation)
    {
        if (month.AddMonths(options.KeptMonths + 1) > AuditRow.MonthOf(time.GetUtcNow()))
        {
            return DroppedMonth.TooYoung;
        }
        var fileHash = await SHA256.HashDataAsync(file, cancellation);
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        // From here on nobody writes into it; those who write elsewhere wait a moment.
        await Run(connection, "SET LOCAL lock_timeout = '10s'", cancellation);
        await Run(connection, "LOCK TABLE record.audit IN ACCESS EXCLUSIVE MODE", cancellation);
        if (await Ask(connection, "SELECT count(*) FROM record.audit WHERE month < $1", cancellation, month) > 0)
        {
            return DroppedMonth.EarlierFirst;
        }
        var ends = await MonthEnds.Of(connection, month, cancellation);
        if (await Ask(connection, Exported, cancellation, month, ends.Entries, ends.Hash(), fileHash) == 0)
        {
            return DroppedMonth.NotExported;
        }
        await Run(
            connection,
            KeepEnds,
            cancellation,
            month,
            time.GetUtcNow(),
            ends.Ends.Select(end => end.Chain).ToArray(),
            ends.Ends.Select(end => end.Place).ToArray(),
            ends.Ends.Select(end => end.Hash).ToArray()
        );
        await Run(connection, $"DROP TABLE record.audit_{month:yyyy_MM}", cancellation);
        await transaction.CommitAsync(cancellation);
        return DroppedMonth.Done;
    }

    private static async IAsyncEnumerable<byte[]> Lines(
        NpgsqlConnection connection,
        DateOnly month,
        MonthEnds ends,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using (var command = new NpgsqlCommand(Rows, connection) { CommandTimeout = 0 })
        {
            command.Parameters.Add(new() { Value = month });
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                var row = ArchivedRow.Of(AuditRows.Row(rows), AuditRows.Algorithm(rows), AuditRows.Hash(rows));
                yield return [.. JsonSerializer.SerializeToUtf8Bytes(row, ArchivedRow.Json), .. LineEnd];
            }
        }
        var last = new
        {
            month,
            entries = ends.Entries,
            ends = ends.Ends.Select(end => end.ToString()),
            endsHash = Convert.ToHexStringLower(ends.Hash()),
        };
        yield return [.. JsonSerializer.SerializeToUtf8Bytes(last, ArchivedRow.Json), .. LineEnd];
    }

    private static async Task<long> Ask(
        NpgsqlConnection connection,
        string query,
        CancellationToken cancellation,
        params object[] values
    )
    {
        await using var command = Command(connection, query, values);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static async Task Run(
        NpgsqlConnection connection,
        string statement,
        CancellationToken cancellation,
        params object[] values
    )
    {
        await using var command = Command(connection, statement, values);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string text, object[] values)
    {
        var command = new NpgsqlCommand(text, connection) { CommandTimeout = 0 };
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }
        return command;
    }
}
