using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>How the lists that nearly every act on a report changes are written (信息列表写法).</summary>
internal static class ReportStatements
{
    /// <summary>Who may open a report.</summary>
    public static ListStatement Readers { get; } =
        ListStatement.Of<ReaderRow>(
            "readers",
            row => (row.Report, row.Reader),
            """
            INSERT INTO lists.readers (report, reader)
            SELECT x.report, x.reader FROM {rows} ORDER BY x.report, x.reader
            ON CONFLICT DO NOTHING
            """,
            "DELETE FROM lists.readers r USING {rows} WHERE r.report = x.report AND r.reader = x.reader"
        );

    /// <summary>A report at one body.</summary>
    public static ListStatement Copies { get; } =
        ListStatement.Of<CopyRow>(
            "copies",
            row => (row.Report, row.Body),
            """
            INSERT INTO lists.copies (
                report, body, origin, from_body, stage, todo, number, text_hash, characters, author, unit, category, urgency,
                mark, kind, bulletin, issue_year, issue_number, submitted_at, changed_at)
            SELECT x.report, x.body, x.origin, x.from_body, x.stage, x.todo, coalesce(x.number, {number}),
                decode(x.text_hash, 'hex'), x.characters, x.author, x.unit, x.category, x.urgency, x.mark, x.kind, x.bulletin,
                x.issue_year, x.issue_number, x.submitted_at, x.changed_at
            FROM {rows}
            ORDER BY x.report, x.body
            ON CONFLICT (report, body) DO UPDATE SET
                from_body = excluded.from_body, stage = excluded.stage, todo = excluded.todo, number = excluded.number,
                text_hash = excluded.text_hash, characters = excluded.characters, kind = excluded.kind,
                bulletin = excluded.bulletin, issue_year = excluded.issue_year, issue_number = excluded.issue_number,
                changed_at = excluded.changed_at
            """,
            "DELETE FROM lists.copies c USING {rows} WHERE c.report = x.report AND c.body = x.body"
        );

    /// <summary>A report as its authors and its unit follow it.</summary>
    public static ListStatement Followed { get; } =
        ListStatement.Of<FollowedRow>(
            "followed",
            row => (row.Report, row.Follower),
            """
            INSERT INTO lists.followed (
                report, follower, body, stage, todo, number, text_hash, characters, category, urgency, result, result_body,
                submitted_at, changed_at)
            SELECT x.report, x.follower, x.body, x.stage, x.todo, coalesce(x.number, {number}), decode(x.text_hash, 'hex'),
                x.characters, x.category, x.urgency, x.result, x.result_body, x.submitted_at, x.changed_at
            FROM {rows}
            ORDER BY x.report, x.follower
            ON CONFLICT (report, follower) DO UPDATE SET
                stage = excluded.stage, todo = excluded.todo, number = excluded.number, text_hash = excluded.text_hash,
                characters = excluded.characters, result = excluded.result, result_body = excluded.result_body,
                changed_at = excluded.changed_at
            """
        );

    /// <summary>Moves upward.</summary>
    public static ListStatement Legs { get; } =
        ListStatement.Of<LegRow>(
            "legs",
            row => (row.Report, row.Leg),
            """
            INSERT INTO lists.legs (
                report, leg, from_body, to_body, state, offline, number, text_hash, sent_at, changed_at)
            SELECT x.report, x.leg, x.from_body, x.to_body, x.state, x.offline, x.number, decode(x.text_hash, 'hex'),
                x.sent_at, x.changed_at
            FROM {rows}
            ORDER BY x.report, x.leg
            ON CONFLICT (report, leg) DO UPDATE SET
                state = excluded.state, offline = excluded.offline, changed_at = excluded.changed_at
            """
        );

    /// <summary>Who has acted on a report at a desk.</summary>
    public static ListStatement Dealt { get; } =
        ListStatement.Of<DealtRow>(
            "dealt",
            row => (row.Person, row.Body, row.Report),
            """
            INSERT INTO lists.dealt AS d (person, body, report, at)
            SELECT x.person, x.body, x.report, x.at FROM {rows} ORDER BY x.person, x.body, x.report
            ON CONFLICT (person, body, report) DO UPDATE SET at = greatest(d.at, excluded.at)
            """
        );
}
