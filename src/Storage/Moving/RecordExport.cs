using System.Data;
using System.IO.Compression;
using System.Security.Cryptography;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Backup;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Moving;

/// <summary>
/// Exports the record (导出): every table at one moment, in PostgreSQL's own binary form, which a later major version reads. The
/// private server's package has no <c>pg_dump</c> and no <c>pg_upgrade</c>.
/// </summary>
/// <param name="owner">Pool of the owner.</param>
/// <param name="time">Says when.</param>
public sealed class RecordExport(NpgsqlDataSource owner, TimeProvider time)
{
    /// <summary>Exports into an empty folder; acts go on meanwhile, and are not in it.</summary>
    /// <param name="folder">The folder; made if it is not there.</param>
    /// <param name="cancellation">Gives up; the folder has no manifest then.</param>
    /// <returns>How many tables and rows.</returns>
    /// <exception cref="DatabaseRefusedException">The folder is not empty.</exception>
    public async Task<MovedRecord> Run(string folder, CancellationToken cancellation = default)
    {
        BackupFolder.MakePrivate(folder);
        if (Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw MovingRefusals.NotEmptyFolder(folder);
        }
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var files = new List<MovedFile>();
        foreach (var table in await RecordTables.ListAsync(connection))
        {
            files.Add(await Write(connection, table, folder, cancellation));
        }
        var manifest = new MovingManifest(
            time.GetUtcNow(),
            await RecordTables.MigrationsAsync(connection),
            files,
            await RecordTables.PartitionsAsync(connection),
            await RecordTables.SequencesAsync(connection)
        );
        await manifest.WriteAsync(folder, cancellation);
        (await ServerCommand.RunAsync("sync", ["-f", Path.GetFullPath(folder)], cancellation)).ThrowIfFailed();
        return new MovedRecord(files.Count, files.Sum(file => file.Rows));
    }

    private static async Task<MovedFile> Write(
        NpgsqlConnection connection,
        RecordTable table,
        string folder,
        CancellationToken cancellation
    )
    {
        var name = $"{table.Schema}.{table.Name}.copy.gz";
        using var hash = SHA256.Create();
        await using (var file = PrivateFile.Create(Path.Combine(folder, name)))
        await using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write))
        await using (var packed = new GZipStream(hashed, CompressionLevel.Fastest))
        await using (var rows = await connection.BeginRawBinaryCopyAsync(Copy(table), cancellation))
        {
            await rows.CopyToAsync(packed, cancellation);
        }
        var count = await connection.ExecuteScalarAsync<long>(
            $"SELECT count(*) FROM {table.Quoted}",
            commandTimeout: 0
        );
        var sha256 = Convert.ToHexStringLower(hash.Hash!);
        return new MovedFile(table.Schema, table.Name, table.Columns, count, name, sha256);
    }

    // A table with partitions can only be copied through a query.
    private static string Copy(RecordTable table) =>
        $"COPY (SELECT {table.Columns} FROM {table.Quoted}) TO STDOUT (FORMAT binary)";
}

/// <summary>How much was moved (搬迁数量).</summary>
/// <param name="Tables">Tables.</param>
/// <param name="Rows">Rows in all of them.</param>
public sealed record MovedRecord(int Tables, long Rows);
