using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Acts;

public sealed class NumberAndDayTests
{
    [Theory]
    [InlineData("320581-XX-2025", 1, "320581-XX-2025-0001")]
    [InlineData("320581-XX-2025", 288, "320581-XX-2025-0288")]
    [InlineData("320581-XX-2025", 10_000, "320581-XX-2025-10000")]
    [InlineData("420600-PS-2025", 14, "420600-PS-2025-014")]
    [InlineData("420600-PS-2025", 1_000, "420600-PS-2025-1000")]
    public void Write_PadsReportsToFourDigitsAndDirectivesToThree(string register, int number, string written) =>
        Assert.Equal(written, PaperNumber.Write(register, number));

    [Theory]
    [InlineData("2025-12-31T15:59:59Z", 2025, 12, 31)]
    [InlineData("2025-12-31T16:00:00Z", 2026, 1, 1)]
    [InlineData("2026-01-01T00:30:00+09:00", 2025, 12, 31)]
    public void DayOf_IsTheDayInChina(string moment, int year, int month, int day) =>
        Assert.Equal(
            new DateOnly(year, month, day),
            ChinaTime.DayOf(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public void DerivedId_FollowsFromItsPartsAndTheirOrder()
    {
        var id = DerivedId.Of("report", "1");

        Assert.Equal(id, DerivedId.Of("report", "1"));
        Assert.NotEqual(id, DerivedId.Of("1", "report"));
        Assert.NotEqual(id, DerivedId.Of("report1"));
        Assert.Equal(8, id.Version);
    }

    [Fact]
    public void EveryEvent_HasANameOfItsOwn()
    {
        var events = typeof(IEvent)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IEvent)) && !type.IsAbstract);
        var names = events.Select(EventNames.Of).Select(name => (name.Name, name.Version)).ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+$", name.Name));
        Assert.All(names, name => Assert.True(name.Version >= 1));
    }

    [Fact]
    public void AnEventWithoutAName_IsABug() =>
        Assert.Throws<InvalidOperationException>(() => EventNames.Of(new Nameless()));

    private sealed record Nameless : IEvent;
}
