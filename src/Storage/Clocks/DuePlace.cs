namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>Place in the list of what has come (清单位置): steps stand in the order of moment, stream and item.</summary>
/// <param name="NextAt">The moment of the step that stands there.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Item">Its item within the stream.</param>
public sealed record DuePlace(DateTimeOffset NextAt, Guid Stream, string Item);
