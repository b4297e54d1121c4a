using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>The query of an author's or a unit's list (我的信息).</summary>
internal static class FollowedStatement
{
    private const string Followed = """
        SELECT c.report, t.title, c.number, c.body, c.stage, c.todo, c.result, c.result_body AS "ResultBody", c.category, c.urgency,
            c.characters, c.submitted_at AS "SubmittedAt", c.changed_at AS "ChangedAt"
        FROM lists.followed c
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        WHERE c.follower = @follower AND (c.changed_at, c.report) < (@at, @report)
        """;

    private const string InOrder = " ORDER BY c.changed_at DESC, c.report DESC LIMIT @most";

    // IS TRUE keeps them a set in which each paper is looked up, not a list that is walked for each.
    private const string Told = $" AND (c.report IN ({UnreadNotices.OfFeed})) IS TRUE";

    /// <summary>The query of the list.</summary>
    public static string Of(FollowedList list) =>
        Followed
        + list switch
        {
            FollowedList.Todo => " AND c.todo",
            FollowedList.Answered => " AND c.result IS NOT NULL AND NOT c.todo",
            FollowedList.Unread => Told,
            _ => "",
        }
        + InOrder;
}
