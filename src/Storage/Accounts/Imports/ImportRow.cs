namespace ZhengXie.Linked.Storage.Accounts.Imports;

/// <summary>Row of an imported file (导入行).</summary>
/// <param name="Number">The row as a spreadsheet counts it: the heading is row 1.</param>
/// <param name="Cells">Its cells by the heading of their column; empty ones are left out.</param>
public sealed record ImportRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell under the heading, without blanks at its ends; empty where there is none.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, string.Empty);

    /// <summary>The same; none where it is empty.</summary>
    public string? Given(string column) => Cells.GetValueOrDefault(column);
}
