namespace ZhengXie.Linked.PlainOrleans;

/// <summary>A paper as a grain with a state: no history, no numbers, no notices, no lists.</summary>
[Alias("paper")]
public interface IPaperGrain : IGrainWithGuidKey
{
    /// <summary>Keeps the text; answers after <c>WriteStateAsync</c>.</summary>
    [Alias("keep")]
    Task Keep([Immutable] PaperText text);
}
