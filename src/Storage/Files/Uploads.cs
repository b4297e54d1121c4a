using System.Collections.Immutable;
using System.Security.Cryptography;
using Dapper;
using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Files;

/// <summary>Uploads (上传): checked files put into the record, and whose they are until a report names them.</summary>
/// <param name="service">Pool of the service role.</param>
/// <param name="time">Measures how long an upload may be used.</param>
public sealed class Uploads(NpgsqlDataSource service, TimeProvider time)
{
    private const string Turns = """
        SELECT pg_advisory_xact_lock_shared(x'5A584C40'::int);
        SELECT pg_advisory_xact_lock(hashtextextended('uploads/' || @person, 0));
        """;

    private const string Unattached = """
        SELECT count(*)::int AS files, coalesce(sum(f.length), 0)::bigint AS bytes
        FROM record.uploads u JOIN record.files f ON f.hash = u.hash
        WHERE u.person = @person AND u.hash <> @hash
            AND NOT EXISTS (SELECT FROM record.attachments a WHERE a.hash = u.hash)
        """;

    private const string AddFile = """
        INSERT INTO record.files (hash, kind, length, stored_at) VALUES (@hash, @kind, @length, @at)
        ON CONFLICT DO NOTHING
        """;

    private const string AddUpload = """
        INSERT INTO record.uploads (person, hash, name, at) VALUES (@person, @hash, @name, @at)
        ON CONFLICT (person, hash) DO UPDATE SET name = excluded.name, at = excluded.at
        """;

    private const string OfPerson = """
        SELECT encode(hash, 'hex') FROM record.uploads WHERE person = @person AND hash = ANY (@hashes) AND at >= @since
        """;

    /// <summary>Keeps a checked file for its uploader. The same content again renews the time and costs no space.</summary>
    /// <returns>The upload, or why it is not kept.</returns>
    public async Task<(UploadedFile? File, Refusal? Refusal)> Keep(
        PersonId person,
        string name,
        FileKind kind,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellation = default
    )
    {
        var hash = SHA256.HashData(content.Span);
        var row = new
        {
            person = person.Value,
            hash,
            name,
            kind = kind.ToString(),
            length = content.Length,
            at = time.GetUtcNow(),
        };
        await using var connection = await service.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(Turns, new { person = person.ToString() });
        var (files, bytes) = await connection.QuerySingleAsync<(int Files, long Bytes)>(Unattached, row);
        if (files >= UploadBounds.Files || bytes + content.Length > UploadBounds.Bytes)
        {
            return (null, Refusals.FilesUnattachedTooMany);
        }
        if (await connection.ExecuteAsync(AddFile, row) > 0)
        {
            await AddChunks(connection, hash, content, cancellation);
        }
        await connection.ExecuteAsync(AddUpload, row);
        await transaction.CommitAsync(cancellation);
        return (new UploadedFile(Convert.ToHexStringLower(hash), name, kind, content.Length), null);
    }

    /// <summary>Which of the hashes the person has uploaded and may still use.</summary>
    public async Task<ImmutableHashSet<string>> Usable(
        PersonId person,
        IReadOnlyCollection<string> hashes,
        CancellationToken cancellation = default
    )
    {
        var asked = hashes.Where(FileHash.IsHash).Select(Convert.FromHexString).ToArray();
        if (asked.Length == 0)
        {
            return [];
        }
        var parameters = new
        {
            person = person.Value,
            hashes = asked,
            since = time.GetUtcNow() - UploadBounds.Usable,
        };
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var found = await connection.QueryAsync<string>(
            new CommandDefinition(OfPerson, parameters, cancellationToken: cancellation)
        );
        return [.. found];
    }

    /// <summary>Removes what nobody attached in time.</summary>
    /// <returns>How many files went.</returns>
    public async Task<int> Sweep(CancellationToken cancellation = default)
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<int>(
            new CommandDefinition(
                "SELECT record.sweep_uploads(@before)",
                new { before = time.GetUtcNow() - UploadBounds.Kept },
                cancellationToken: cancellation
            )
        );
    }

    private static async Task AddChunks(
        NpgsqlConnection connection,
        byte[] hash,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellation
    )
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "COPY record.file_chunks (hash, number, bytes) FROM STDIN (FORMAT BINARY)",
            cancellation
        );
        for (var number = 0; number * StoredFile.ChunkBytes < content.Length; number++)
        {
            var from = number * StoredFile.ChunkBytes;
            var chunk = content.Slice(from, Math.Min(StoredFile.ChunkBytes, content.Length - from));
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(hash, NpgsqlDbType.Bytea, cancellation);
            await copy.WriteAsync(number, NpgsqlDbType.Integer, cancellation);
            await copy.WriteAsync(chunk, NpgsqlDbType.Bytea, cancellation);
        }
        await copy.CompleteAsync(cancellation);
    }
}
