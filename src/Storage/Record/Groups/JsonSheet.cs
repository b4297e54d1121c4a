using Npgsql;
using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>Rows that the table's own function takes as JSON (按 JSON): those of tables that few acts write.</summary>
internal sealed class JsonSheet : RowSheet
{
    private readonly JsonColumn values = new();
    private readonly NumberColumn numbers = new();

    /// <summary>Makes the statement of a table.</summary>
    public JsonSheet(string table)
    {
        var function = new NpgsqlCommandBuilder().QuoteIdentifier("write_" + table);
        Command = CommandOf(
            $"""
            SELECT lists.{function}(r.rows)
            FROM (
                SELECT jsonb_agg(
                    CASE WHEN x.event IS NULL THEN x.value
                        ELSE x.value || jsonb_build_object('number', {GivenNumbers.Of("x.event")}) END
                ) AS rows
                FROM unnest($1, $2) AS x (value, event)
                WHERE {GivenNumbers.Done}
            ) r
            WHERE r.rows IS NOT NULL
            """,
            values.Parameters.Concat(numbers.Parameters)
        );
    }

    public override NpgsqlBatchCommand Command { get; }

    public override void Clear()
    {
        base.Clear();
        values.Clear();
        numbers.Clear();
    }

    protected override void Take(ListRow row, int? numbered)
    {
        values.Add(row.ToJson());
        numbers.Add(numbered);
    }

    private sealed class JsonColumn : Columns
    {
        private readonly List<byte[]> values;

        public JsonColumn() => values = Column<byte[]>(NpgsqlDbType.Jsonb);

        public void Add(byte[] json) => values.Add(json);
    }
}
