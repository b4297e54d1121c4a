namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// Statements of searching (检索语句). Whatever was typed comes as parameters: bigrams as integers, words as text to be found
/// literally.
/// </summary>
public static class SearchStatements
{
    /// <summary>
    /// Before each: only walks over indexes, so that no plan made while a table was small reads a large one from end to
    /// end; and no longer than <c>@patience</c> milliseconds.
    /// </summary>
    public const string Settings = """
        SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
            set_config('enable_mergejoin', 'off', true), set_config('jit', 'off', true),
            set_config('statement_timeout', @patience, true)
        """;

    /// <summary>
    /// The reports, newest first, window by window from the newest back: a window that is not needed is not looked into. Of each the
    /// index says which rows have every term; they are put in order, and only as many as are asked for are looked at closely:
    /// whether the reader holds one of their keys; where words of three characters and more were typed, whether they really
    /// stand there; where there are filters, whether one of his copies fits. Whoever holds a key of a text has a copy of his own.
    /// </summary>
    /// <remarks>A window is named by the place of its scopes in <c>@scopes</c>; rows come in the order of the windows.</remarks>
    public const string Find =
        """
            SELECT f.report, f.submitted_at AS "SubmittedAt"
            FROM unnest(@firsts, @lasts, @froms, @ats, @reports) AS w (first, last, since, at, report)
            CROSS JOIN LATERAL (
                SELECT DISTINCT ON (h.submitted_at, h.report) h.report, h.submitted_at
                FROM (
                    SELECT t.report, t.digest, t.submitted_at, t.readers
                    FROM lists.search_texts t
                    WHERE t.terms && (@scopes::int[])[w.first:w.last] AND t.terms @> @terms
                      AND t.submitted_at >= w.since AND (t.submitted_at, t.report) < (w.at, w.report)
                    ORDER BY t.submitted_at DESC, t.report DESC
                    OFFSET 0
                ) h
                WHERE h.readers && @keys
                  AND (cardinality(@words) = 0 OR EXISTS (
                    SELECT FROM lists.search_texts t WHERE t.report = h.report AND t.digest = h.digest
                      AND NOT EXISTS (SELECT FROM unnest(@words) AS word WHERE strpos(t.words, word) = 0) OFFSET 0))
                  AND (@body::text IS NULL AND @stage::text IS NULL AND @kind::text IS NULL OR EXISTS (
                    SELECT FROM lists.search_copies c WHERE c.report = h.report AND
            """
        + Matching
        + """
                     OFFSET 0))
                ORDER BY h.submitted_at DESC, h.report DESC
                LIMIT @most) f
            LIMIT @most
            """;

    /// <summary>
    /// The reports in a state, newest first, where nothing else is asked that the index of terms knows: of each key as many as are
    /// wanted, by an index that has them in this order.
    /// </summary>
    public const string FindInStage = """
        SELECT DISTINCT c.submitted_at AS "SubmittedAt", c.report
        FROM unnest(@keys) AS k (reader) CROSS JOIN LATERAL (
            SELECT c.report, c.submitted_at FROM lists.search_copies c
            WHERE c.reader = k.reader AND c.stage = @stage AND c.own AND (@kind::text IS NULL OR c.kind = @kind)
              AND c.submitted_at >= @from AND (c.submitted_at, c.report) < (@at, @report)
            ORDER BY c.submitted_at DESC, c.report DESC
            LIMIT @most) c
        ORDER BY c.submitted_at DESC, c.report DESC
        LIMIT @most
        """;

    /// <summary>The lines of what was found.</summary>
    public const string Lines =
        """
            SELECT c.report, c.reader, c.body, c.stage, c.kind, c.number, t.title, c.origin, p.name AS author, c.category,
                c.urgency, c.submitted_at AS "SubmittedAt"
            FROM lists.search_copies c
            LEFT JOIN record.texts t ON t.hash = c.text_hash
            LEFT JOIN lists.people p ON p.person = c.author
            WHERE c.report = ANY (@reports) AND
            """ + Matching;

    /// <summary>Reports whose text has a whole band of min-hashes in common with the one asked about, newest first.</summary>
    public const string Candidates = """
        SELECT t.report, t.text_hash AS "TextHash", t.sketch
        FROM lists.twins t
        WHERE t.bands && @bands AND t.bands && @scopes AND t.readers && @keys AND t.submitted_at >= @since
          AND t.report <> @report
        ORDER BY t.submitted_at DESC
        LIMIT @most
        """;

    private const string Matching = """
         c.reader = ANY (@keys) AND CASE WHEN @body::text IS NULL THEN c.own ELSE c.body = @body END
          AND (@stage::text IS NULL OR c.stage = @stage) AND (@kind::text IS NULL OR c.kind = @kind)
        """;
}
