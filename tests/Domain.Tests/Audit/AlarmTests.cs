using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Audit;

public sealed class AlarmTests
{
    private static readonly DateTimeOffset Now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
    private static readonly PersonId One = new(Guid.NewGuid());
    private static readonly PersonId Other = new(Guid.NewGuid());

    [Fact]
    public void Raise_TellsEachAdministrator_AndNobodyElse()
    {
        var decision = Decide(Alarm.Start, Caller.House, [One, Other]);
        var recorded = new Recorded<AlarmEvent>(Assert.Single(decision.Events), Now, decision.By, null);

        var notices = Alarm.Tell(Alarm.Evolve(Alarm.Start, recorded), recorded).ToList();

        Assert.Equal(["person:" + One, "person:" + Other], notices.Select(notice => notice.Feed));
        Assert.All(notices, notice => Assert.Equal(Id.ToString(), notice.Subject));
    }

    [Fact]
    public void Raise_Again_IsRefused()
    {
        var raised = new Alarm(new AlarmRaised(Id, AlarmKind.Locked, One, 10, []));

        Assert.Equal(Refusals.NotAllowed, Decide(raised, Caller.House, [One]).Refused);
    }

    [Fact]
    public void Raise_BySomebody_IsRefused() =>
        Assert.Equal(
            Refusals.NotAllowed,
            Decide(Alarm.Start, Staff.Of(Role.SecurityAdministrator, Family.Jiangsu), [One]).Refused
        );

    [Fact]
    public void Raise_ToMoreThanFifty_IsRefused() =>
        Assert.Equal(Refusals.NotAllowed, Decide(Alarm.Start, Caller.House, Enumerable.Repeat(One, 51)).Refused);

    [Fact]
    public void Of_TheSameAccountWithinAnHour_IsOneAlarm()
    {
        Assert.Equal(Id, Alarm.Of(AlarmKind.Locked, "x", Now.AddMinutes(59)));
        Assert.NotEqual(Id, Alarm.Of(AlarmKind.Locked, "x", Now.AddMinutes(60)));
        Assert.NotEqual(Id, Alarm.Of(AlarmKind.OutOfBounds, "x", Now));
        Assert.NotEqual(Id, Alarm.Of(AlarmKind.Locked, "y", Now));
    }

    private static Guid Id => Alarm.Of(AlarmKind.Locked, "x", Now);

    private static Decision<AlarmEvent> Decide(Alarm state, Caller caller, IEnumerable<PersonId> told) =>
        Alarm.Decide(
            state,
            new(Id, new(Id), caller, new RaiseAlarm(AlarmKind.Locked, One, 10, [.. told])),
            new RuleFacts(Now, Family.Tree)
        );
}
