using System.IO.Compression;
using System.Security.Cryptography;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Moving;

/// <summary>
/// Imports an exported record (导入) into an empty database, whichever major version it runs on: all of it, or nothing.
/// </summary>
/// <param name="owner">Pool of the owner.</param>
public sealed class RecordImport(NpgsqlDataSource owner)
{
    // A database in which anything happened has rows in one of them; what migrations put into others goes.
    private static readonly string[] FilledByUse =
    [
        "record.events",
        "record.receipts",
        "record.texts",
        "record.files",
        "record.audit",
        "identity.accounts",
    ];

    /// <summary>Imports.</summary>
    /// <param name="folder">The folder of the export.</param>
    /// <param name="cancellation">Gives up; nothing has changed then.</param>
    /// <returns>How many tables and rows.</returns>
    /// <exception cref="DatabaseRefusedException">
    /// The export is damaged or of another state of the migrations, or the database is not empty.
    /// </exception>
    public async Task<MovedRecord> Run(string folder, CancellationToken cancellation = default)
    {
        var manifest = await MovingManifest.ReadAsync(folder, cancellation);
        await CheckFiles(manifest, folder, cancellation);
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        CheckState(manifest.Migrations, await RecordTables.MigrationsAsync(connection));
        await CheckEmpty(connection);
        var tables = await RecordTables.ListAsync(connection);
        var names = string.Join(", ", tables.Select(table => table.Quoted));
        await connection.ExecuteAsync($"TRUNCATE {names}", commandTimeout: 0);
        await AddPartitions(connection, manifest.Partitions);
        // What a trigger would do has been done: the rows come as they were.
        await Alter(connection, tables, "DISABLE TRIGGER USER");
        foreach (var file in manifest.Tables)
        {
            await Fill(connection, file, folder, cancellation);
        }
        await Alter(connection, tables, "ENABLE TRIGGER USER");
        foreach (var sequence in manifest.Sequences)
        {
            var name = RecordTables.Quote(sequence.Schema, sequence.Name);
            await connection.ExecuteAsync("SELECT setval(@name::regclass, @Last)", new { name, sequence.Last });
        }
        await transaction.CommitAsync(cancellation);
        return new MovedRecord(manifest.Tables.Count, manifest.Tables.Sum(file => file.Rows));
    }

    private static async Task CheckFiles(MovingManifest manifest, string folder, CancellationToken cancellation)
    {
        foreach (var file in manifest.Tables)
        {
            var path = Path.Combine(folder, Path.GetFileName(file.File));
            if (!File.Exists(path))
            {
                throw MovingRefusals.Damaged(path);
            }
            await using var stream = File.OpenRead(path);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation)) != file.Hash)
            {
                throw MovingRefusals.Damaged(path);
            }
        }
    }

    private static void CheckState(IReadOnlyList<MovedMigration> theirs, IReadOnlyList<MovedMigration> ours)
    {
        var other = theirs.Except(ours).Concat(ours.Except(theirs)).FirstOrDefault();
        if (other is not null)
        {
            throw MovingRefusals.OtherState(other.Name);
        }
    }

    private static async Task CheckEmpty(NpgsqlConnection connection)
    {
        foreach (var table in FilledByUse)
        {
            if (await connection.ExecuteScalarAsync<bool>($"SELECT EXISTS (SELECT FROM {table})"))
            {
                throw MovingRefusals.NotEmpty(table);
            }
        }
    }

    private static async Task AddPartitions(NpgsqlConnection connection, IReadOnlyList<MovedPartition> partitions)
    {
        var there = (await RecordTables.PartitionsAsync(connection)).ToHashSet();
        foreach (var partition in partitions.Where(partition => !there.Contains(partition)))
        {
            var (name, table) = (
                RecordTables.Quote(partition.Schema, partition.Name),
                RecordTables.Quote(partition.Schema, partition.Table)
            );
            await connection.ExecuteAsync($"CREATE TABLE {name} PARTITION OF {table} {partition.Bounds}");
        }
    }

    private static Task<int> Alter(NpgsqlConnection connection, IEnumerable<RecordTable> tables, string how) =>
        connection.ExecuteAsync(string.Join(";\n", tables.Select(table => $"ALTER TABLE {table.Quoted} {how}")));

    private static async Task Fill(
        NpgsqlConnection connection,
        MovedFile file,
        string folder,
        CancellationToken cancellation
    )
    {
        var table = RecordTables.Quote(file.Schema, file.Table);
        var copy = $"COPY {table} ({file.Columns}) FROM STDIN (FORMAT binary)";
        await using (var stream = File.OpenRead(Path.Combine(folder, Path.GetFileName(file.File))))
        await using (var rows = new GZipStream(stream, CompressionMode.Decompress))
        await using (var into = await connection.BeginRawBinaryCopyAsync(copy, cancellation))
        {
            await rows.CopyToAsync(into, cancellation);
        }
        var count = await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table}", commandTimeout: 0);
        if (count != file.Rows)
        {
            throw MovingRefusals.OtherCount(table, count, file.Rows);
        }
    }
}
