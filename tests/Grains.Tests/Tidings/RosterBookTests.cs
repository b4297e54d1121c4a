using ZhengXie.Linked.Grains.Tidings;

namespace ZhengXie.Linked.Grains.Tests.Tidings;

public sealed class RosterBookTests
{
    private static readonly DateTimeOffset Monday = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);
    private static readonly Hearer Gateway = new("gateway", IsSilo: false, "one");
    private static readonly Hearer Silo = new("silo", IsSilo: true, "two");

    private readonly RosterBook book = new(new Roster(), Monday);

    [Fact]
    public void Enter_New_StandsOnTheRosterUnderANewVersion()
    {
        Assert.True(book.Enter(Gateway, Monday));
        var first = book.Roster;

        Assert.True(book.Enter(Silo, Monday));

        Assert.Equal<Hearer>([Gateway, Silo], book.Roster.Hearers);
        Assert.True(book.Roster.Version > first.Version);
    }

    [Fact]
    public void Enter_Again_ChangesNothing()
    {
        book.Enter(Gateway, Monday);
        var before = book.Roster;

        Assert.False(book.Enter(Gateway, Monday + RosterBook.Lasts));

        Assert.Same(before, book.Roster);
    }

    [Fact]
    public void Enter_AnotherIsOverdue_DropsIt()
    {
        book.Enter(Gateway, Monday);
        book.Enter(Silo, Monday.AddMinutes(1));
        var late = Monday + RosterBook.Lasts + TimeSpan.FromSeconds(1);

        Assert.True(book.Enter(Silo, late));

        Assert.Equal<Hearer>([Silo], book.Roster.Hearers);
    }

    [Fact]
    public void Enter_AfterTheBookWasOpenedAnew_WhoStoodOnTheRosterHasTheFullTime()
    {
        book.Enter(Gateway, Monday);
        var reopened = new RosterBook(book.Roster, Monday.AddHours(1));

        reopened.Enter(Silo, Monday.AddHours(1) + RosterBook.Lasts);

        Assert.Equal<Hearer>([Gateway, Silo], reopened.Roster.Hearers);
    }

    [Fact]
    public void Strike_OneThatStands_TakesItOffOnce()
    {
        book.Enter(Gateway, Monday);

        Assert.True(book.Strike("gateway", Monday));
        Assert.False(book.Strike("gateway", Monday));

        Assert.Empty(book.Roster.Hearers);
    }

    [Fact]
    public void Version_ARosterRestoredFromABackup_IsNewerThanWhatSilosKnow()
    {
        var backup = new RosterBook(new Roster { Version = 3 }, Monday);
        book.Enter(Gateway, Monday);

        backup.Enter(Gateway, Monday.AddMinutes(5));

        Assert.True(backup.Roster.Version > book.Roster.Version);
    }
}
