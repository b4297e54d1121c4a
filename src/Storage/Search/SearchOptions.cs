namespace ZhengXie.Linked.Storage.Search;

/// <summary>Bounds of searching (检索限度).</summary>
public sealed record SearchOptions
{
    /// <summary>How long one statement of a search may take before it is called too broad.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);
}
