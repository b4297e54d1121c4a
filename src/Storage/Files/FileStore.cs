using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Files;

namespace ZhengXie.Linked.Storage.Files;

/// <summary>File store (附件库): reads stored files. Whoever asks has decided that the reader may see them.</summary>
/// <param name="service">Pool of the service role.</param>
public sealed class FileStore(NpgsqlDataSource service)
{
    /// <summary>The file of the hash; none where there is none.</summary>
    public async Task<StoredFile?> Find(string hash, CancellationToken cancellation = default)
    {
        if (!FileHash.IsHash(hash))
        {
            return null;
        }
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var found = await connection.QuerySingleOrDefaultAsync<(string Kind, int Length)?>(
            new CommandDefinition(
                "SELECT kind, length FROM record.files WHERE hash = @hash",
                new { hash = Convert.FromHexString(hash) },
                cancellationToken: cancellation
            )
        );
        return found is var (kind, length) ? new StoredFile(hash, Enum.Parse<FileKind>(kind), length) : null;
    }

    /// <summary>
    /// The chunks in order. Between two chunks no connection is held: a slow telephone must not keep one from the others.
    /// </summary>
    /// <exception cref="InvalidDataException">A chunk is missing.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(
        StoredFile file,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var hash = Convert.FromHexString(file.Hash);
        for (var number = 0; number < file.Chunks; number++)
        {
            yield return await Chunk(hash, number, cancellation);
        }
    }

    private async Task<byte[]> Chunk(byte[] hash, int number, CancellationToken cancellation)
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var bytes = await connection.QuerySingleOrDefaultAsync<byte[]>(
            new CommandDefinition(
                "SELECT bytes FROM record.file_chunks WHERE hash = @hash AND number = @number",
                new { hash, number },
                cancellationToken: cancellation
            )
        );
        return bytes ?? throw new InvalidDataException("A file lacks a chunk.");
    }
}
