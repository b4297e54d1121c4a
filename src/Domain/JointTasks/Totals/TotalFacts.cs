using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>What a rule about a total report may know besides the task (总报告依据): words that stand apart from the events.</summary>
public sealed record TotalFacts
{
    /// <summary>Nothing was gathered.</summary>
    public static TotalFacts None { get; } = new();

    /// <summary>The hash of <see cref="Paper"/>.</summary>
    public string? Hash { get; init; }

    /// <summary>The version in force when the facts were gathered; none before the first, or if it was redacted.</summary>
    public TotalPaper? Paper { get; init; }

    /// <summary>The words that a command may take or paste: of the parts that it names, or of all that are received.</summary>
    public ImmutableDictionary<PartPlace, string> Words { get; init; } = ImmutableDictionary<PartPlace, string>.Empty;

    /// <summary>The same, each with its place.</summary>
    public IReadOnlyCollection<PartWords> Parts =>
        [.. Words.Select(words => new PartWords(words.Key, words.Value)).OrderBy(words => words.Place.Body)];
}
