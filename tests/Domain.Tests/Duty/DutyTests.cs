using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Duty;

public sealed class DutyTests
{
    private static readonly DateTimeOffset Now = new(2025, 3, 3, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly Caller Editor = Staff.Editor(Family.Duji);
    private static readonly AssignDuty Tonight = new(Editor.Person, Now.AddHours(8), Now.AddHours(22));

    [Fact]
    public void Assign_AnEditor_TellsTheDeskAndHim()
    {
        var (decision, after) = Do(DutyRoster.Start, Tonight);

        var assigned = Assert.IsType<DutyAssigned>(Assert.Single(decision.Events));
        Assert.Equal((1, Editor.Person, Tonight.From), (assigned.Duty, assigned.Person, assigned.From));
        Assert.Equal(TimeSpan.Zero, assigned.From.Offset);
        Assert.Equal(
            ["desk:340602", "person:" + Editor.Person],
            DutyRoster.Tell(after, new(assigned, Now, decision.By, null)).Select(notice => notice.Feed)
        );
    }

    [Theory]
    [InlineData(8, 8)]
    [InlineData(8, 7)]
    [InlineData(-10, -1)]
    [InlineData(0, (31 * 24) + 1)]
    [InlineData(367 * 24, 368 * 24)]
    public void Assign_ASpanThatIsNone_IsRefused(int from, int until) =>
        Assert.Equal(
            Refusals.DutySpanInvalid,
            Do(
                DutyRoster.Start,
                Tonight with
                {
                    From = Now.AddHours(from),
                    Until = Now.AddHours(until),
                }
            ).Decision.Refused
        );

    [Fact]
    public void Assign_WhoDoesNotWorkAtTheDesk_IsRefused()
    {
        Assert.Equal(
            Refusals.DutyPersonInvalid,
            Do(DutyRoster.Start, Tonight, grants: Staff.Informant.Grants).Decision.Refused
        );
        Assert.Equal(
            Refusals.DutyPersonInvalid,
            Do(
                DutyRoster.Start,
                Tonight,
                grants: Editor.During(new(2024, 1, 1), new(2025, 3, 3)).Grants
            ).Decision.Refused
        );
    }

    [Fact]
    public void Assign_ByWhoDoesNotWorkAtTheDesk_IsRefused()
    {
        Assert.Equal(Refusals.NotAllowed, Do(DutyRoster.Start, Tonight, Staff.Informant).Decision.Refused);
        Assert.Equal(Refusals.NotAllowed, Do(DutyRoster.Start, Tonight, Staff.Editor(Family.Huaibei)).Decision.Refused);
    }

    [Fact]
    public void Assign_MoreThanARosterHolds_IsRefused_UntilSomeAreOver()
    {
        var roster = Enumerable.Range(0, 200).Aggregate(DutyRoster.Start, (state, _) => Do(state, Tonight).After);

        Assert.Equal(Refusals.DutiesTooMany, Do(roster, Tonight).Decision.Refused);
        var tomorrow = Tonight with { From = Now.AddDays(1), Until = Now.AddDays(2) };
        Assert.Null(Do(roster, tomorrow, at: Now.AddDays(1)).Decision.Refused);
    }

    [Fact]
    public void End_ADutyThatRuns_EndsItNow_OneAhead_StrikesItOut()
    {
        var roster = Do(DutyRoster.Start, Tonight).After;

        Assert.True(Do(roster, new EndDuty(1)).After.Duties[0].IsPast(Now));
        var running = Do(roster, new EndDuty(1), at: Now.AddHours(9));
        Assert.Equal(Now.AddHours(9), running.After.Duties[0].Until);
        Assert.Equal(Refusals.DutyPast, Do(running.After, new EndDuty(1), at: Now.AddHours(10)).Decision.Refused);
        Assert.Equal(Refusals.DutyPast, Do(roster, new EndDuty(1), at: Now.AddDays(2)).Decision.Refused);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void End_ADutyThatIsNot_IsNotFound(int duty) =>
        Assert.Equal(Refusals.NotFound, Do(Do(DutyRoster.Start, Tonight).After, new EndDuty(duty)).Decision.Refused);

    private static (Decision<DutyEvent> Decision, DutyRoster After) Do(
        DutyRoster roster,
        DutyCommand command,
        Caller? by = null,
        ImmutableArray<RoleGrant>? grants = null,
        DateTimeOffset? at = null
    )
    {
        var now = at ?? Now;
        var decision = DutyRoster.Decide(
            roster,
            new(Family.Duji, new CommandId(Guid.NewGuid()), by ?? Editor, command),
            new(now, Family.Tree, grants ?? Editor.Grants)
        );
        return (
            decision,
            decision.Events.Aggregate(
                roster,
                (state, happened) => DutyRoster.Evolve(state, new(happened, now, decision.By, null))
            )
        );
    }
}
