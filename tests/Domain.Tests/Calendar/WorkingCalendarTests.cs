using System.Globalization;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;

namespace ZhengXie.Linked.Domain.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly BodyCode Guangxi = new("450000");
    private static readonly BodyCode Nanning = new("450100");
    private static readonly DateOnly RegionalHoliday = new(2025, 3, 31);

    private static readonly BodyTree Bodies = BodyTree.Of([
        Body(BodyCode.Nation, Tier.National, null),
        Body(Guangxi, Tier.Province, BodyCode.Nation),
        Body(Nanning, Tier.City, Guangxi),
    ]);

    [Theory]
    [InlineData("2025-06-02", false)]
    [InlineData("2025-06-03", true)]
    [InlineData("2025-09-28", true)]
    [InlineData("2025-10-08", false)]
    [InlineData("2024-02-18", true)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2025-03-08", false)]
    public void IsWorkingDay_FollowsTheNotices(string day, bool worked) =>
        Assert.Equal(worked, WorkingCalendar.National.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2025-06-20", -15, "2025-05-29")]
    [InlineData("2025-06-20", -10, "2025-06-06")]
    [InlineData("2025-09-30", 1, "2025-10-09")]
    [InlineData("2025-03-03", 3, "2025-03-06")]
    [InlineData("2025-03-03", 0, "2025-03-03")]
    public void AddWorkingDays_GoesAroundHolidays(string day, int many, string expected) =>
        Assert.Equal(Day(expected), WorkingCalendar.National.AddWorkingDays(Day(day), many));

    [Fact]
    public void WorkingDaysBetween_IsWhatAddWorkingDaysAdds()
    {
        var start = new DateOnly(2025, 4, 25);

        for (var many = -30; many <= 30; many++)
        {
            var end = WorkingCalendar.National.AddWorkingDays(start, many);

            Assert.Equal(many, WorkingCalendar.National.WorkingDaysBetween(start, end));
        }
    }

    [Theory]
    [InlineData("2025-05-10", "2025-05-12")]
    [InlineData("2025-05-12", "2025-05-12")]
    public void OnOrAfter_RollsToTheNextWorkingDay(string day, string expected) =>
        Assert.Equal(Day(expected), WorkingCalendar.National.OnOrAfter(Day(day)));

    [Fact]
    public void YearThatNobodyLoaded_CountsMondayToFriday_AndSaysSo()
    {
        Assert.True(WorkingCalendar.National.Loaded(2026));
        Assert.False(WorkingCalendar.National.Loaded(2030));
        Assert.True(WorkingCalendar.National.IsWorkingDay(new(2030, 10, 1)));
        Assert.False(WorkingCalendar.National.IsWorkingDay(new(2030, 10, 5)));
    }

    [Fact]
    public void OwnDays_HoldForTheBodyAndThoseBelow_NotForOthers()
    {
        var calendars = Calendars.BuiltIn.With(Guangxi, new([RegionalHoliday], []));

        Assert.False(calendars.Of(Guangxi, Bodies).IsWorkingDay(RegionalHoliday));
        Assert.False(calendars.Of(Nanning, Bodies).IsWorkingDay(RegionalHoliday));
        Assert.True(calendars.Of(BodyCode.Nation, Bodies).IsWorkingDay(RegionalHoliday));
    }

    [Fact]
    public void NearestBody_HasTheLastWord()
    {
        var calendars = Calendars
            .BuiltIn.With(Guangxi, new([RegionalHoliday], []))
            .With(Nanning, new([], [RegionalHoliday]));

        Assert.True(calendars.Of(Nanning, Bodies).IsWorkingDay(RegionalHoliday));
    }

    [Fact]
    public void YearOfTheNation_IsLoadedForEverybody_ThatOfARegionForNobody()
    {
        var days = new CalendarDays([new(2027, 1, 1)], []);

        Assert.True(Calendars.BuiltIn.With(BodyCode.Nation, days).Of(Nanning, Bodies).Loaded(2027));
        Assert.False(Calendars.BuiltIn.With(Guangxi, days).Of(Guangxi, Bodies).Loaded(2027));
    }

    [Fact]
    public void WithYear_ReplacesThatYearOnly()
    {
        var days = new CalendarDays([new(2025, 3, 31), new(2026, 4, 20)], []);

        var replaced = days.WithYear(2026, new([new(2026, 4, 21)], []));

        Assert.Equal([new(2025, 3, 31), new(2026, 4, 21)], replaced.Off);
    }

    private static BodyFacts Body(BodyCode code, Tier tier, BodyCode? parent) =>
        new(code, code.Value, tier, parent, true, [], null, [], UnitsOfNone);

    private static readonly System.Collections.Immutable.ImmutableDictionary<UnitId, UnitFacts> UnitsOfNone = System
        .Collections
        .Immutable
        .ImmutableDictionary<UnitId, UnitFacts>
        .Empty;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
