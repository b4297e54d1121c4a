using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Rights;

/// <summary>Right (权限): who may do an act, from which states, and whether the second factor is asked. One line of the catalogue.</summary>
/// <param name="Command">The command.</param>
/// <param name="Who">All who may.</param>
/// <param name="From">The states it may start from, of one closed list; empty where states do not matter.</param>
public sealed record Right(Type Command, Competence Who, ImmutableArray<Enum> From)
{
    /// <summary>Whether the second factor must have been shown (二次验证).</summary>
    public bool StepUp { get; init; }

    /// <summary>限制: what else must hold, in Chinese, where it says more of who may than of what is typed.</summary>
    public string? Where { get; init; }

    /// <summary>The right to a command.</summary>
    public static Right To<TCommand>(Competence who, params ReadOnlySpan<Enum> from) =>
        new(typeof(TCommand), who, [.. from]);
}
