namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// Directives without an answer (批示未办结) at a body <c>b</c>: those on reports, and those that were divided among units of a
/// joint task. Only what is unfinished is read, by the indexes that hold nothing else.
/// </summary>
internal static class OpenDirectives
{
    /// <summary>Each with the item that its clock goes by; it is due at the end of its last day.</summary>
    public const string Each = """
        SELECT h.report AS stream, 'directive:' || h.directive AS item, h.recorded_at AS since,
            (h.due + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS due
        FROM lists.handling h
        WHERE h.body = b.body AND h.state IN ('AwaitingReceipt', 'InHand')
        UNION ALL
        SELECT a.task, 'assignment:' || a.assignment, a.assigned_at,
            (a.due + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
        FROM lists.task_assignments a
        WHERE a.body = b.body AND a.state IN ('AwaitingReceipt', 'InHand')
        """;

    /// <summary>
    /// The streams of those at all bodies <c>@bodies</c> with their rule, to be counted: read in one walk, whatever number of bodies.
    /// </summary>
    public const string AtBodies = """
        SELECT h.body, h.report AS stream, 'Directive' AS rule FROM lists.handling h
        WHERE h.body = ANY (@bodies) AND h.state IN ('AwaitingReceipt', 'InHand')
        UNION ALL
        SELECT a.body, a.task, 'Directive' FROM lists.task_assignments a
        WHERE a.body = ANY (@bodies) AND a.state IN ('AwaitingReceipt', 'InHand')
        """;
}
