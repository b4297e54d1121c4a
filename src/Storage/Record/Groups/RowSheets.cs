using Npgsql;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>
/// The list rows that change together (列表行): a statement per table, in the order of the tables' names, so that two writers
/// wait for one another but never in a ring; rows that end before those that are written.
/// </summary>
internal sealed class RowSheets
{
    private readonly SortedDictionary<(string Table, int Turn), RowSheet> sheets = new(
        Comparer<(string Table, int Turn)>.Create(
            (one, other) =>
                string.CompareOrdinal(one.Table, other.Table) is not 0 and var order
                    ? order
                    : one.Turn.CompareTo(other.Turn)
        )
    );

    /// <summary>The statements that have rows, in order.</summary>
    public IEnumerable<NpgsqlBatchCommand> Commands =>
        sheets.Values.Where(sheet => sheet.Filled).Select(sheet => sheet.Command);

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="eventsBefore">How many events stand before those of its act.</param>
    public void Add(ListRow row, int eventsBefore) => SheetOf(row).Add(row, eventsBefore + row.NumberOf + 1);

    /// <summary>Forgets the last group.</summary>
    public void Clear()
    {
        foreach (var sheet in sheets.Values.Where(sheet => sheet.Filled))
        {
            sheet.Clear();
        }
    }

    private RowSheet SheetOf(ListRow row)
    {
        var list = (row.Row as IColumnRow)?.Written;
        var key = (row.Table, list is null || row.Gone ? 0 : 1);
        if (!sheets.TryGetValue(key, out var sheet))
        {
            sheets.Add(key, sheet = New(row, list));
        }
        return sheet;
    }

    private static RowSheet New(ListRow row, ListStatement? list)
    {
        if (list is null)
        {
            return new JsonSheet(row.Table);
        }
        var statement = row.Gone ? list.Drop : list.Put;
        return new ColumnSheet(
            list,
            statement ?? throw new InvalidOperationException($"A row of lists.{row.Table} never ends.")
        );
    }
}
