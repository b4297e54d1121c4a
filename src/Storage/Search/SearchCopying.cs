using Npgsql;
using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>Puts entries into the index's tables in one stream (成批写入). None of them may stand there already.</summary>
internal static class SearchCopying
{
    private const NpgsqlDbType Texted = NpgsqlDbType.Array | NpgsqlDbType.Text;
    private const NpgsqlDbType Numbered = NpgsqlDbType.Array | NpgsqlDbType.Integer;
    private const NpgsqlDbType Hashed = NpgsqlDbType.Array | NpgsqlDbType.Bytea;

    public static async Task Texts(
        NpgsqlConnection connection,
        IEnumerable<TextEntry> entries,
        CancellationToken cancellation
    )
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            """
            COPY lists.search_texts (report, digest, readers, texts, submitted_at, terms, words)
            FROM STDIN (FORMAT BINARY)
            """,
            cancellation
        );
        foreach (var entry in entries)
        {
            await rows.StartRowAsync(cancellation);
            await rows.WriteAsync(entry.Report, NpgsqlDbType.Uuid, cancellation);
            await rows.WriteAsync(entry.Digest, NpgsqlDbType.Bytea, cancellation);
            await rows.WriteAsync(entry.Readers, Texted, cancellation);
            await rows.WriteAsync(entry.Texts, Hashed, cancellation);
            await rows.WriteAsync(entry.SubmittedAt, NpgsqlDbType.TimestampTz, cancellation);
            await rows.WriteAsync(entry.Terms, Numbered, cancellation);
            await rows.WriteAsync(entry.Words, NpgsqlDbType.Text, cancellation);
        }
        await rows.CompleteAsync(cancellation);
    }

    public static async Task Copies(
        NpgsqlConnection connection,
        IEnumerable<CopyEntry> entries,
        CancellationToken cancellation
    )
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            """
            COPY lists.search_copies (
                report, reader, body, own, stage, kind, number, text_hash, origin, author, category, urgency, submitted_at)
            FROM STDIN (FORMAT BINARY)
            """,
            cancellation
        );
        foreach (var entry in entries)
        {
            await rows.StartRowAsync(cancellation);
            await rows.WriteAsync(entry.Report, NpgsqlDbType.Uuid, cancellation);
            await rows.WriteAsync(entry.Reader, NpgsqlDbType.Text, cancellation);
            await rows.WriteAsync(entry.Body, NpgsqlDbType.Text, cancellation);
            await rows.WriteAsync(entry.Own, NpgsqlDbType.Boolean, cancellation);
            await rows.WriteAsync(entry.Stage, NpgsqlDbType.Text, cancellation);
            await rows.WriteAsync(entry.Kind, NpgsqlDbType.Text, cancellation);
            await rows.WriteAsync(entry.Number, NpgsqlDbType.Text, cancellation);
            await rows.WriteAsync(entry.TextHash, NpgsqlDbType.Bytea, cancellation);
            await rows.WriteAsync(entry.Origin, NpgsqlDbType.Text, cancellation);
            await rows.WriteAsync(entry.Author, NpgsqlDbType.Uuid, cancellation);
            await rows.WriteAsync(entry.Category, NpgsqlDbType.Text, cancellation);
            await rows.WriteAsync(entry.Urgency, NpgsqlDbType.Text, cancellation);
            await rows.WriteAsync(entry.SubmittedAt, NpgsqlDbType.TimestampTz, cancellation);
        }
        await rows.CompleteAsync(cancellation);
    }

    public static async Task Twins(
        NpgsqlConnection connection,
        IEnumerable<TwinEntry> entries,
        CancellationToken cancellation
    )
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            """
            COPY lists.twins (report, text_hash, readers, bands, sketch, submitted_at) FROM STDIN (FORMAT BINARY)
            """,
            cancellation
        );
        foreach (var entry in entries)
        {
            await rows.StartRowAsync(cancellation);
            await rows.WriteAsync(entry.Report, NpgsqlDbType.Uuid, cancellation);
            await rows.WriteAsync(entry.TextHash, NpgsqlDbType.Bytea, cancellation);
            await rows.WriteAsync(entry.Readers, Texted, cancellation);
            await rows.WriteAsync(entry.Bands, Numbered, cancellation);
            await rows.WriteAsync(entry.Sketch, NpgsqlDbType.Bytea, cancellation);
            await rows.WriteAsync(entry.SubmittedAt, NpgsqlDbType.TimestampTz, cancellation);
        }
        await rows.CompleteAsync(cancellation);
    }
}
