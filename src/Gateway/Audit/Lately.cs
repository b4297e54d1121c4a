using System.Collections.Concurrent;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>
/// What this process told the audit within a quarter of an hour (近期留痕): the same person reading the same item, or asking
/// in vain for the same thing, is told once. Its memory is bounded; what it forgets is told again.
/// </summary>
public sealed class Lately(TimeProvider time)
{
    private const int Most = 20_000;
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<
        (string Who, string Action, string? Subject, string Outcome),
        DateTimeOffset
    > told = new();

    /// <summary>Whether it was told lately.</summary>
    public bool Knows((string Who, string Action, string? Subject, string Outcome) what) =>
        told.TryGetValue(what, out var at) && time.GetUtcNow() < at + Quarter;

    /// <summary>It was told now.</summary>
    public void Note((string Who, string Action, string? Subject, string Outcome) what)
    {
        if (told.Count >= Most)
        {
            told.Clear();
        }
        told[what] = time.GetUtcNow();
    }
}
