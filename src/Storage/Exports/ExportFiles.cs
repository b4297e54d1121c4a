using System.Runtime.CompilerServices;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>
/// Files of exports (导出文件): chunks sealed with the house keys, each bound to its place, so that none can be put elsewhere.
/// </summary>
public sealed class ExportFiles(NpgsqlDataSource database, HouseKeys keys)
{
    /// <summary>Bytes of every chunk but the last.</summary>
    public const int ChunkBytes = 256 * 1024;

    private const string Add = """
        INSERT INTO record.export_chunks (person, export, number, key_id, bytes)
        VALUES (@person, @export, @number, @key, @bytes)
        """;

    private const string Chunk = """
        SELECT key_id, bytes FROM record.export_chunks
        WHERE person = @person AND export = @export AND number = @number
        """;

    private const string Advance = """
        INSERT INTO record.export_progress (person, export, rows) VALUES (@person, @export, @rows)
        ON CONFLICT (person, export) DO UPDATE SET rows = excluded.rows
        """;

    private const string Drop = """
        DELETE FROM record.export_chunks WHERE person = @person AND export = @export;
        DELETE FROM record.export_progress WHERE person = @person AND export = @export;
        """;

    // Of an export that is being made the maker clears up; of one that has ended nobody needs anything.
    private const string Leftovers = """
        DELETE FROM record.export_chunks c USING lists.exports e
        WHERE e.person = c.person AND e.export = c.export AND e.state NOT IN ('Waiting', 'Ready');
        DELETE FROM record.export_progress c USING lists.exports e
        WHERE e.person = c.person AND e.export = c.export AND e.state <> 'Waiting';
        """;

    /// <summary>Puts a chunk behind those before it.</summary>
    public Task Write(
        PersonId person,
        int export,
        int number,
        ReadOnlyMemory<byte> plain,
        CancellationToken cancellation
    )
    {
        var chunk = SealedBytes.Seal(keys, plain.Span, Purpose(person, export, number));
        return Run(
            Add,
            new
            {
                person = person.Value,
                export,
                number,
                key = chunk.KeyId,
                bytes = chunk.Bytes,
            },
            cancellation
        );
    }

    /// <summary>The file, chunk by chunk; between two no connection is held.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="export">Which of the person's.</param>
    /// <param name="length">Its length: a chunk less would be noticed.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="InvalidDataException">A chunk is missing.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(
        PersonId person,
        int export,
        long length,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        for (var number = 0; (long)number * ChunkBytes < length; number++)
        {
            await using var connection = await database.OpenConnectionAsync(cancellation);
            var (key, bytes) = await connection.QuerySingleOrDefaultAsync<(string? Key, byte[]? Bytes)>(
                new(
                    Chunk,
                    new
                    {
                        person = person.Value,
                        export,
                        number,
                    },
                    cancellationToken: cancellation
                )
            );
            await connection.CloseAsync();
            yield return bytes is null
                ? throw new InvalidDataException("A file of an export lacks a chunk.")
                : new SealedBytes(key!, bytes).Open(keys, Purpose(person, export, number));
        }
    }

    /// <summary>Says how far it is.</summary>
    public Task Progress(PersonId person, int export, int rows, CancellationToken cancellation) =>
        Run(
            Advance,
            new
            {
                person = person.Value,
                export,
                rows,
            },
            cancellation
        );

    /// <summary>Deletes all of a file.</summary>
    public Task Remove(PersonId person, int export, CancellationToken cancellation) =>
        Run(Drop, new { person = person.Value, export }, cancellation);

    /// <summary>Deletes what is left of exports that have ended.</summary>
    public Task Sweep(CancellationToken cancellation) => Run(Leftovers, new { }, cancellation);

    private static string Purpose(PersonId person, int export, int number) => $"export/{person}/{export}/{number}";

    private async Task Run(string statement, object parameters, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(new(statement, parameters, cancellationToken: cancellation));
    }
}
