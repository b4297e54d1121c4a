namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// Who has what waits (现在谁手里), joined to a thing <c>f</c> by the item that its clock goes by: the role whose turn it is
/// at the body, or the handling unit. What no list knows better lies with the editors of the body whose time runs.
/// </summary>
internal static class Holders
{
    /// <summary>What is read of them.</summary>
    public const string Columns = """
        coalesce(todo.body, f.holder) AS "HolderBody",
                coalesce(
                    CASE WHEN unit.id IS NOT NULL THEN 'HandlingUnit' END, held.todo, todo.role,
                    CASE WHEN f.holder IS NOT NULL THEN 'Editor' END) AS "HolderRole",
                coalesce(unit.id, todo.unit) AS "HolderUnit"
        """;

    /// <summary>How they are found; each by the key of its list.</summary>
    public const string Joins = """
        LEFT JOIN lists.copies held ON held.report = f.stream AND f.item = 'copy:' || held.body
            LEFT JOIN LATERAL (
                SELECT h.unit AS id FROM lists.handling h
                WHERE h.report = f.stream AND f.item = 'directive:' || h.directive
                UNION ALL
                SELECT h.unit FROM lists.handovers h
                WHERE h.report = f.stream AND f.item = 'handover:' || h.handover
                UNION ALL
                SELECT a.unit FROM lists.task_assignments a
                WHERE a.task = f.stream AND f.item = 'assignment:' || a.assignment
                LIMIT 1) unit ON true
            LEFT JOIN LATERAL (
                SELECT d.body, d.role, d.unit FROM lists.task_todos d
                WHERE d.task = f.stream AND d.clock = f.item
                ORDER BY d.body = f.holder DESC, d.place LIMIT 1) todo ON true
        """;
}
