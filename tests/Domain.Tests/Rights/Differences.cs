using System.Collections.Concurrent;

namespace ZhengXie.Linked.Domain.Tests.Rights;

/// <summary>The cases in which the rules say one thing and the second reading another, each named whole.</summary>
internal sealed class Differences
{
    private const int MostNamed = 40;
    private readonly ConcurrentBag<string> found = [];
    private long cases;

    /// <summary>One case more.</summary>
    public void Compare(Verdict written, Verdict decided, Func<string> named)
    {
        Interlocked.Increment(ref cases);
        if (written != decided)
        {
            found.Add($"{named()}: written {written}, decided {decided}");
        }
    }

    /// <summary>There were at least so many cases, and none differed.</summary>
    public void None(int atLeast)
    {
        Assert.True(
            found.IsEmpty,
            $"{found.Count} of {cases} cases differ:\n"
                + string.Join('\n', found.Order(StringComparer.Ordinal).Take(MostNamed))
        );
        Assert.InRange(cases, atLeast, long.MaxValue);
    }
}
