using System.Text.Json;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>
/// How a list is written by columns (按列写入): its statements take all rows of the table in one group as arrays, one per
/// member of the row, prepared once. What JSON costs on both sides counts where nearly every act writes the table; the
/// others keep to <c>lists.write_&lt;table&gt;(rows jsonb)</c> (<see cref="ListRow"/>).
/// </summary>
/// <remarks>
/// <c>{rows}</c> in a statement stands for the rows as <c>x</c>, each member <c>XxxYyy</c> a column <c>xxx_yyy</c>, and
/// <c>{number}</c> for the paper number that the row waits for, or null. A statement writes set-wise in the order of the
/// table's key, for two writers would deadlock otherwise; a table keyed across streams sums within the rows.
/// </remarks>
/// <param name="Table">The table, without its schema.</param>
/// <param name="Row">Type of the rows.</param>
/// <param name="Key">
/// What tells one row of the table from another; of two changes under one key the later counts alone. None where changes are
/// added up.
/// </param>
/// <param name="Put">Inserts or updates.</param>
/// <param name="Drop">Deletes; none where rows of the table never end.</param>
internal sealed record ListStatement(string Table, Type Row, Func<object, object>? Key, string Put, string? Drop = null)
{
    /// <summary>How a list of such rows is written.</summary>
    public static ListStatement Of<TRow>(string table, Func<TRow, object>? key, string put, string? drop = null) =>
        new(table, typeof(TRow), key is null ? null : row => key((TRow)row), put, drop);

    /// <summary>Column <c>xxx_yyy</c> of the member <c>XxxYyy</c>.</summary>
    public static string Column(string member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member);
}
