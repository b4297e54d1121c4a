using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>For which event's paper number each row waits (编号来源), counted from 1; most wait for none.</summary>
internal sealed class NumberColumn : Columns
{
    private readonly List<int?> events;

    public NumberColumn() => events = Column<int?>(NpgsqlDbType.Integer);

    public void Add(int? numbered) => events.Add(numbered);
}
