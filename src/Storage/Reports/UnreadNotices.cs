namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Streams of which a person was told something since he last marked the feed as read, and that he has not opened since (未读): never further back than
/// <see cref="Feed.Unread"/> counts, so that list and number agree, and a desk nobody marks costs no more each year. At most a thousand notices
/// are looked at one by one: OFFSET 0 keeps all that somebody ever dealt with, and all papers of a large desk, from being read instead.
/// </summary>
internal static class UnreadNotices
{
    /// <summary>Of one feed: asks for <c>@feed</c>, <c>@person</c> and <c>@Window</c>.</summary>
    public const string OfFeed = """
        SELECT DISTINCT n.stream FROM (
            SELECT n.stream, n.subject, n.number, n.at FROM record.notices n
            WHERE n.feed = @feed AND n.number > (
                SELECT greatest(
                    coalesce((SELECT m.number FROM record.read_marks m WHERE m.person = @person AND m.feed = @feed), 0),
                    coalesce((SELECT f.head FROM record.feeds f WHERE f.feed = @feed), 0) - @Window))
            ORDER BY n.number DESC LIMIT @Window) n
        WHERE NOT EXISTS (
            SELECT FROM record.read_subjects r
            WHERE r.person = @person AND r.feed = @feed AND r.subject = n.subject AND r.number >= n.number OFFSET 0)
        """;

    /// <summary>Of a desk's: what the person has dealt with since he knows; asks for <c>@body</c> too.</summary>
    public const string OfDesk =
        OfFeed
        + """
             AND NOT coalesce((
                SELECT w.at >= n.at FROM lists.dealt w
                WHERE w.person = @person AND w.body = @body AND w.report = n.stream), false)
            """;
}
