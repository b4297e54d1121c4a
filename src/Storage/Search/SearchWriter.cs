using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>Writes index entries (写索引). What already stands as it should is left alone: an entry in the index is dear.</summary>
internal static class SearchWriter
{
    private const string StoredTexts = "SELECT report, digest FROM lists.search_texts WHERE report = ANY (@reports)";

    private const string StoredTwins = """
        SELECT report, text_hash AS "TextHash", readers FROM lists.twins WHERE report = ANY (@reports)
        """;

    private const string DropTexts = """
        DELETE FROM lists.search_texts t USING unnest(@ids, @digests) AS gone (report, digest)
        WHERE t.report = gone.report AND t.digest = gone.digest
        """;

    private const string DropTwins = """
        DELETE FROM lists.twins t USING unnest(@ids, @hashes) AS gone (report, text_hash)
        WHERE t.report = gone.report AND t.text_hash = gone.text_hash
        """;

    private const string DropCopies = "DELETE FROM lists.search_copies WHERE report = ANY (@reports)";

    /// <summary>Makes the entries of the reports what the drawings say, in the caller's transaction.</summary>
    public static async Task Write(
        NpgsqlConnection connection,
        Guid[] reports,
        IReadOnlyList<SearchDrawing> drawings,
        CancellationToken cancellation
    )
    {
        await WriteTexts(connection, reports, drawings, cancellation);
        await WriteTwins(connection, reports, drawings, cancellation);
        await connection.ExecuteAsync(new(DropCopies, new { reports }, cancellationToken: cancellation));
        await SearchCopying.Copies(connection, drawings.SelectMany(drawing => drawing.Copies()), cancellation);
    }

    private static async Task WriteTexts(
        NpgsqlConnection connection,
        Guid[] reports,
        IReadOnlyList<SearchDrawing> drawings,
        CancellationToken cancellation
    )
    {
        var drawn = drawings
            .SelectMany(drawing => drawing.Texts())
            .ToDictionary(entry => Key(entry.Report, entry.Digest));
        var stored = (
            await connection.QueryAsync<(Guid Report, byte[] Digest)>(
                new(StoredTexts, new { reports }, cancellationToken: cancellation)
            )
        ).ToDictionary(row => Key(row.Report, row.Digest));
        var gone = stored.Where(row => !drawn.ContainsKey(row.Key)).Select(row => row.Value).ToList();
        await Drop(connection, DropTexts, gone, cancellation);
        await SearchCopying.Texts(
            connection,
            drawn.Where(entry => !stored.ContainsKey(entry.Key)).Select(entry => entry.Value),
            cancellation
        );
    }

    private static async Task WriteTwins(
        NpgsqlConnection connection,
        Guid[] reports,
        IReadOnlyList<SearchDrawing> drawings,
        CancellationToken cancellation
    )
    {
        var drawn = drawings.SelectMany(drawing => drawing.Twins()).ToDictionary(entry => entry.Key);
        var stored = (
            await connection.QueryAsync<(Guid Report, byte[] TextHash, string[] Readers)>(
                new(StoredTwins, new { reports }, cancellationToken: cancellation)
            )
        ).ToDictionary(row => new TwinEntry(row.Report, row.TextHash, row.Readers, [], [], default).Key);
        var gone = stored
            .Where(row => !drawn.ContainsKey(row.Key))
            .Select(row => (row.Value.Report, row.Value.TextHash))
            .ToList();
        await Drop(connection, DropTwins, gone, cancellation);
        await SearchCopying.Twins(
            connection,
            drawn.Where(entry => !stored.ContainsKey(entry.Key)).Select(entry => entry.Value),
            cancellation
        );
    }

    private static Task Drop(
        NpgsqlConnection connection,
        string statement,
        List<(Guid Report, byte[] Hash)> gone,
        CancellationToken cancellation
    )
    {
        var hashes = gone.Select(row => row.Hash).ToArray();
        return gone.Count == 0
            ? Task.CompletedTask
            : connection.ExecuteAsync(
                new(
                    statement,
                    new
                    {
                        ids = gone.Select(row => row.Report).ToArray(),
                        digests = hashes,
                        hashes,
                    },
                    cancellationToken: cancellation
                )
            );
    }

    private static string Key(Guid report, byte[] digest) => $"{report} {Convert.ToHexStringLower(digest)}";
}
