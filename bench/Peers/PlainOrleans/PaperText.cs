namespace ZhengXie.Linked.PlainOrleans;

/// <summary>What a member writes, and what the grain keeps as its state.</summary>
[GenerateSerializer]
[Alias("paper-text")]
public sealed record PaperText
{
    /// <summary>Title.</summary>
    [Id(0)]
    public string Title { get; init; } = "";

    /// <summary>Situation, analysis and advice.</summary>
    [Id(1)]
    public string Text { get; init; } = "";
}
