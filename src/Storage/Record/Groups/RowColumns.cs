using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>The list rows that change with the group.</summary>
internal sealed class RowColumns : Columns
{
    private readonly List<string> tables;
    private readonly List<byte[]> values;
    private readonly List<int?> numbered;

    public RowColumns()
    {
        tables = Column<string>(NpgsqlDbType.Text);
        values = Column<byte[]>(NpgsqlDbType.Jsonb);
        numbered = Column<int?>(NpgsqlDbType.Integer);
    }

    public void Add(ListRow row, int eventsBefore)
    {
        tables.Add(row.Table);
        values.Add(row.ToJson());
        numbered.Add(eventsBefore + row.NumberOf + 1);
    }
}
