using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Duty;

/// <summary>Whoever leaves a post leaves his nights on duty to the successor.</summary>
public sealed class HandOverDutiesTests
{
    private static readonly DateTimeOffset Now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Leaver = Staff.Editor(Family.Duji).Person;
    private static readonly PersonId Successor = new(Guid.Parse("00000000-0000-0000-0000-0000000000dd"));

    private static readonly DutyRoster Roster = new(
        Family.Duji,
        [
            new(1, Leaver, Now.AddDays(-2), Now.AddDays(-1)),
            new(2, Leaver, Now.AddHours(-1), Now.AddHours(8)),
            new(3, Successor, Now.AddHours(8), Now.AddHours(20)),
            new(4, Leaver, Now.AddDays(2), Now.AddDays(3)),
        ]
    );

    [Fact]
    public void Duties_ThatAreNotOver_GoOnUnderTheOtherName_WithoutAGap()
    {
        var decision = Decide(Caller.House);

        var after = decision.Events.Aggregate(Roster, (state, e) => DutyRoster.Evolve(state, new(e, Now, null, null)));
        Assert.Equal(
            [(5, Successor, Now, Now.AddHours(8)), (6, Successor, Now.AddDays(2), Now.AddDays(3))],
            after.Duties[4..].Select(duty => (duty.Number, duty.Person, duty.From, duty.Until))
        );
        Assert.All(after.Duties.Where(duty => duty.Person == Leaver), duty => Assert.True(duty.IsPast(Now)));
        Assert.Equal(Roster.Duties[2], after.Duties[2]);
    }

    [Fact]
    public void WithoutDutiesAhead_ThereIsNothingToHandOver() =>
        Assert.Equal(Refusals.NotFound, Decide(Caller.House, DutyRoster.Start).Refused);

    [Fact]
    public void ByAPerson_ItIsNoCommandOfTheDesk() =>
        Assert.Equal(Refusals.NotAllowed, Decide(Staff.Editor(Family.Duji)).Refused);

    private static Decision<DutyEvent> Decide(Caller caller, DutyRoster? roster = null) =>
        DutyRoster.Decide(
            roster ?? Roster,
            new(Family.Duji, new CommandId(Guid.NewGuid()), caller, new HandOverDuties(Leaver, Successor)),
            new(Now, Family.Tree, [])
        );
}
