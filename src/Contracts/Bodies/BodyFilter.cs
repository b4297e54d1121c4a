namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>Filter (筛选) over bodies; what is none does not narrow it.</summary>
/// <param name="Search">Part of a name, or the beginning of a code.</param>
/// <param name="Parent">Only those that hang directly from this body.</param>
/// <param name="Tier">Only of this tier.</param>
/// <param name="Joined">Only those that have joined, or that have not.</param>
/// <param name="Retired">Whether merged and recoded bodies are listed too.</param>
/// <param name="After">Only codes after this one: the last of the page before.</param>
public sealed record BodyFilter(
    string? Search = null,
    BodyCode? Parent = null,
    Tier? Tier = null,
    bool? Joined = null,
    bool Retired = false,
    BodyCode? After = null
);
