using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>Verdict (检查结论) on a file's content: exactly one of a kind or a refusal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Refusal">Why it is not taken in.</param>
public sealed record FileVerdict(FileKind? Kind, Refusal? Refusal)
{
    /// <summary>Taken in.</summary>
    public static implicit operator FileVerdict(FileKind kind) => new(kind, null);

    /// <summary>Not taken in.</summary>
    public static implicit operator FileVerdict(Refusal refusal) => new(null, refusal);
}
