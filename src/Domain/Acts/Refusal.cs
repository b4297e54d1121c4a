namespace ZhengXie.Linked.Domain.Acts;

/// <summary>
/// Refusal (拒绝): a stable code from the closed list in <see cref="Refusals"/>, a Chinese sentence for the person, and
/// the field that the sentence speaks of.
/// </summary>
/// <param name="Code">Stable dotted code.</param>
/// <param name="Kind">What sort of refusal it is; doors answer by it.</param>
/// <param name="Sentence">What the person reads, and can do.</param>
/// <param name="Field">The input field in camel case, if one is at fault.</param>
public sealed record Refusal(string Code, RefusalKind Kind, string Sentence, string? Field = null)
{
    /// <summary>The same refusal, said of another field.</summary>
    public Refusal At(string field) => this with { Field = field };
}
