using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Storage.Tests.Search;

/// <summary>Indexing gives way to acts, and never stands still for them.</summary>
public sealed class SearchPaceTests
{
    private static readonly TimeSpan Worked = TimeSpan.FromMilliseconds(50);

    private readonly ManualTime time = new(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Rest_NobodyIsInAHurry_IsNone() =>
        Assert.True(new SearchPace(() => false, time).Rest(Worked, CancellationToken.None).IsCompletedSuccessfully);

    [Fact]
    public async Task Rest_InARush_IsNineteenTimesTheWork()
    {
        var rest = new SearchPace(() => true, time).Rest(Worked, CancellationToken.None);

        time.Advance(TimeSpan.FromMilliseconds(949));
        Assert.False(rest.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));
        await rest;
    }

    [Fact]
    public async Task Rest_AfterLongWork_IsBounded()
    {
        var rest = new SearchPace(() => true, time).Rest(TimeSpan.FromMinutes(1), CancellationToken.None);

        time.Advance(SearchPace.Longest);
        await rest;
    }
}
