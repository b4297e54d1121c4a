using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>A change of a list row (行变更) that an event brings, told again.</summary>
/// <param name="Row">The row.</param>
/// <param name="Number">The paper number that the event was given.</param>
public sealed record RowChange(ListRow Row, string? Number);
