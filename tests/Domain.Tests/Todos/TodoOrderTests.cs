using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Todos;

namespace ZhengXie.Linked.Domain.Tests.Todos;

/// <summary>The order of a desk: urgent papers, then by the moment by which a thing is to be dealt with.</summary>
public sealed class TodoOrderTests
{
    private static readonly DateTimeOffset Monday = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void UrgentPapers_ComeFirst_TheMostUrgentBeforeAll() =>
        Assert.Equal(
            [Urgency.Critical, Urgency.Urgent, Urgency.Ordinary],
            Enum.GetValues<Urgency>().OrderBy(TodoOrder.Rank)
        );

    [Fact]
    public void WhatHasNoDate_GoesAheadOfWhatIsDueLater_OnceItHasWaitedThreeDays()
    {
        var undated = TodoOrder.HandleBy(null, Monday);

        Assert.True(TodoOrder.HandleBy(Monday.AddDays(2), Monday) < undated);
        Assert.True(undated < TodoOrder.HandleBy(Monday.AddDays(4), Monday));
        Assert.Equal(Monday.AddDays(-1), TodoOrder.HandleBy(Monday.AddDays(-1), Monday.AddDays(-9)));
    }
}
