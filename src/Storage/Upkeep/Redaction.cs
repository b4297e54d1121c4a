using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>
/// Redaction (删除正文): removes the bytes of a text that must not be kept. Its hash stays, with the reason and the names
/// of the two who did it, so that the chain still verifies.
/// </summary>
/// <param name="owner">Pool of the owner; the service may not.</param>
public sealed class Redaction(NpgsqlDataSource owner)
{
    // Its words go out of the search with it, in the same moment; what else those reports say is indexed anew.
    private const string Remove = """
        WITH removed AS (
            UPDATE record.texts
            SET bytes = NULL, title = NULL, redacted_at = now(), redacted_by = @names, redacted_because = @reason
            WHERE hash = @hash AND bytes IS NOT NULL
            RETURNING hash
        ), found AS (
            DELETE FROM lists.search_texts t USING removed r
            WHERE t.terms @> ARRAY[@term] AND r.hash = ANY (t.texts)
            RETURNING t.report
        ), compared AS (
            DELETE FROM lists.twins t USING removed r WHERE t.bands @> ARRAY[@term] AND t.text_hash = r.hash
            RETURNING t.report
        ), queued AS (
            INSERT INTO lists.search_queue (report)
            SELECT report FROM found UNION SELECT report FROM compared
        )
        SELECT count(*) FROM removed
        """;

    /// <summary>Redacts a text.</summary>
    /// <param name="hash">SHA-256 of the text, in hexadecimal.</param>
    /// <param name="reason">Why; kept.</param>
    /// <param name="first">Name of one who answers for it; kept.</param>
    /// <param name="second">Name of another; kept.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>False where no such text stands in the record, or it was redacted before.</returns>
    /// <exception cref="ArgumentException">A name or the reason is missing, the two are one, or the hash is none.</exception>
    public async Task<bool> Redact(
        string hash,
        string reason,
        string first,
        string second,
        CancellationToken cancellation = default
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(first);
        ArgumentException.ThrowIfNullOrWhiteSpace(second);
        if (string.Equals(first.Trim(), second.Trim(), StringComparison.Ordinal))
        {
            throw new ArgumentException("Two different people answer for a redaction.", nameof(second));
        }
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigit))
        {
            throw new ArgumentException("A text's hash is 64 hexadecimal digits.", nameof(hash));
        }
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        var removing = new
        {
            hash = Convert.FromHexString(hash),
            reason = reason.Trim(),
            names = new[] { first.Trim(), second.Trim() },
            term = SearchMarks.Text(hash.ToLowerInvariant()),
        };
        var removed = await connection.ExecuteScalarAsync<long>(
            new CommandDefinition(Remove, removing, cancellationToken: cancellation)
        );
        return removed == 1;
    }
}
