using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>
/// A change of one row of a list (列表行), written in the same transaction as the events it follows from. All changes of
/// a table in one transaction are handed to the function <c>lists.write_&lt;table&gt;(rows jsonb)</c> as one JSON array, or,
/// where the row says so, to statements of its own (<see cref="ListStatement"/>).
/// </summary>
/// <remarks>
/// Such a function inserts or updates set-wise, <c>order by</c> its key (two writers would deadlock otherwise), and
/// deletes rows marked <c>"gone": true</c>. An act changes a row once. A table keyed across streams must sum within the
/// array. A member <c>XxxYyy</c> of the row is the JSON member <c>xxx_yyy</c>; nulls are written.
/// </remarks>
/// <param name="Table">The table, without its schema.</param>
/// <param name="Row">A record whose members are the columns.</param>
/// <param name="NumberOf">
/// Index (among the act's events, from 0) of the event whose paper number goes into the JSON member <c>number</c>, as
/// text; none where the row brings its own.
/// </param>
/// <param name="Gone">Whether the row ends; then <paramref name="Row"/> need only hold the key.</param>
public sealed record ListRow(string Table, object Row, int? NumberOf = null, bool Gone = false)
{
    /// <summary>The row as it is handed to the table's function, UTF-8.</summary>
    public byte[] ToJson()
    {
        if (!Gone)
        {
            return JsonSerializer.SerializeToUtf8Bytes(Row, Row.GetType(), RecordJson.Rows);
        }
        var row = JsonSerializer.SerializeToNode(Row, Row.GetType(), RecordJson.Rows)!.AsObject();
        row["gone"] = true;
        return JsonSerializer.SerializeToUtf8Bytes<JsonNode>(row, RecordJson.Rows);
    }
}
