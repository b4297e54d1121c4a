using Npgsql;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>Rows that are written by columns (按列).</summary>
internal sealed class ColumnSheet : RowSheet
{
    private readonly RowColumn[] columns;
    private readonly NumberColumn numbers = new();

    /// <summary>Makes the columns of a statement.</summary>
    /// <param name="list">The list.</param>
    /// <param name="statement">Its <see cref="ListStatement.Put"/> or <see cref="ListStatement.Drop"/>.</param>
    public ColumnSheet(ListStatement list, string statement)
    {
        var members = MembersOf(list.Row);
        columns = [.. members.Select(RowColumn.Of)];
        string[] names = [.. members.Select(member => ListStatement.Column(member.Name)), "event"];
        var places = string.Join(", ", names.Select((_, place) => $"${place + 1}"));
        Command = CommandOf(
            statement
                .Replace(
                    "{rows}",
                    $"(SELECT * FROM unnest({places}) AS u ({string.Join(", ", names)}) WHERE {GivenNumbers.Done}) AS x",
                    StringComparison.Ordinal
                )
                .Replace("{number}", GivenNumbers.Of("x.event"), StringComparison.Ordinal),
            columns.SelectMany(column => column.Parameters).Concat(numbers.Parameters)
        );
    }

    public override NpgsqlBatchCommand Command { get; }

    public override void Clear()
    {
        base.Clear();
        Array.ForEach(columns, column => column.Clear());
        numbers.Clear();
    }

    protected override void Take(ListRow row, int? numbered)
    {
        foreach (var column in columns)
        {
            column.Add(row.Row);
        }
        numbers.Add(numbered);
    }
}
