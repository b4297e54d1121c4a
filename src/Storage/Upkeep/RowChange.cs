namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>A change of a list row (行变更) as the table's function takes it.</summary>
/// <param name="Table">The table, without its schema.</param>
/// <param name="Json">The row, UTF-8.</param>
public sealed record RowChange(string Table, byte[] Json);
