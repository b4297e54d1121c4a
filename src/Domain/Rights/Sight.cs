namespace ZhengXie.Linked.Domain.Rights;

/// <summary>Sight (查看): what may be read, and by whom. To everybody else it is as if there were no such thing.</summary>
/// <param name="What">What is read, in Chinese.</param>
/// <param name="Who">All who may.</param>
public sealed record Sight(string What, Competence Who)
{
    /// <summary>限制: since when or how far, in Chinese; none if always and all of it.</summary>
    public string? Where { get; init; }
}
