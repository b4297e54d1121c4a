using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using static ZhengXie.Linked.Domain.Tests.Commissions.CommissionStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Commissions;

/// <summary>After a commission is out: signed for, extended, ended; who sees it, and whom its clock reminds.</summary>
public sealed class GivingTests
{
    [Fact]
    public void SignFor_ByBodyAndByUnit_IsToldToTheGiverAndTheAddresseeAlone()
    {
        var signed = Issued.Given(Editor(Changshu), new SignForCommission(Changshu));

        Assert.Equal(signed.Facts.Now, signed.Commission.Addressees[0].SignedForAt);
        Assert.Equal(["desk:320500", "desk:320581"], signed.Told);
        Assert.Empty(signed.Alerted);
        Assert.Equal(
            ["desk:320500", "unit:" + Party],
            Issued.Given(Officer, new SignForCommission(Suzhou, Party)).Told
        );
        Refused(Refusals.CommissionSignedForAlready, signed.When(Editor(Changshu), new SignForCommission(Changshu)));
    }

    [Fact]
    public void SignFor_ByOthers_IsRefused()
    {
        Refused(Refusals.NotAllowed, Issued.When(Signer(Changshu), new SignForCommission(Changshu)));
        Refused(Refusals.NotAllowed, Issued.When(Editor(Kunshan), new SignForCommission(Changshu)));
        Refused(Refusals.NotFound, Issued.When(Editor(Changshu), new SignForCommission(Duji)));
        Refused(Refusals.NotFound, Issued.When(Editor(Duji), new SignForCommission(Changshu)));
    }

    [Fact]
    public void Extend_KeepsBothDates_AndStartsTheClockAnew()
    {
        var extended = Issued.Given(Signer(Suzhou), new ExtendCommission(new(2025, 3, 20), "节假日顺延。"));

        Assert.Equal(new DateOnly(2025, 3, 20), extended.Commission.Due);
        var given = Assert.Single(extended.Commission.Extensions);
        Assert.Equal((new DateOnly(2025, 3, 10), new DateOnly(2025, 3, 20)), (given.From, given.Until));
        Assert.Equal(
            ChinaTime.StartOf(new(2025, 3, 21)),
            extended.Commission.Clocks[Commission.ClockItem].Schedule.DueAt
        );
        Refused(
            Refusals.CommissionDueNotLater,
            Issued.When(Editor(Suzhou), new ExtendCommission(new(2025, 3, 10), "再等等。"))
        );
        Refused(
            Refusals.CommissionDueNotLater,
            Issued.When(Editor(Suzhou), new ExtendCommission(new(2026, 3, 4), "再等等。"))
        );
        Refused(Refusals.Missing.At("reason"), Issued.When(Editor(Suzhou), new ExtendCommission(new(2025, 3, 11), "")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ended_ItIsNotGivenOrSignedForAnyMore_AndItsClockStands(bool close)
    {
        CommissionCommand end = close ? new CloseCommission() : new WithdrawCommission("已有同类课题。");
        var ended = Issued.Given(Editor(Suzhou), end);

        Assert.False(ended.Commission.Clocks[Commission.ClockItem].Runs);
        Assert.Equal(close ? CommissionState.Closed : CommissionState.Withdrawn, ended.Commission.State);
        Assert.Equal(4, ended.Told.Count());
        Refused(Refusals.CommissionEnded, ended.When(Editor(Suzhou), end));
        Refused(Refusals.CommissionEnded, ended.When(Editor(Changshu), new SignForCommission(Changshu)));
        Refused(Refusals.ClockNotDue, ended.At(Monday.AddDays(6)).When(Caller.House, new RemindCommission()));
    }

    [Fact]
    public void Withdraw_NeedsAReason_AndTheGiver()
    {
        Refused(Refusals.Missing.At("reason"), Issued.When(Editor(Suzhou), new WithdrawCommission(" ")));
        Refused(Refusals.NotAllowed, Issued.When(Editor(Changshu), new WithdrawCommission("不写了。")));
    }

    [Fact]
    public void Remind_OnTheDayBefore_TellsOnlyThoseWhoHaveSentNothing()
    {
        var reminded = Issued.At(Monday.AddDays(6)).AnsweredBy(0).Given(Caller.House, new RemindCommission());

        Assert.Equal(["desk:320583", "unit:" + Party], reminded.Told);
        Assert.All(reminded.Alerted, message => Assert.Equal("commission.reminded.day-before", message.Kind));
        Refused(Refusals.ClockNotDue, reminded.When(Caller.House, new RemindCommission()));
    }

    [Fact]
    public void Remind_LongOverdue_TellsTheGiverAndTheLeaderInChargeToo()
    {
        // Monday's date is over; 13 March is the third working day after it.
        var reminded = Issued.At(new(2025, 3, 13)).AnsweredBy(0, 2).Given(Caller.House, new RemindCommission());

        Assert.Equal(StepKind.LongOverdue, Assert.IsType<CommissionReminded>(reminded.Log[^1].Event).Step);
        Assert.Equal(["desk:320500", "desk:320583"], reminded.Told);
        Assert.Equal(["role:Editor@320583", "role:Signer@320583"], reminded.Alerted.Select(message => message.To));
    }

    [Fact]
    public void Remind_OnceEverybodyHasAnswered_EndsTheClock()
    {
        var silent = Issued.At(Monday.AddDays(6)).AnsweredBy(0, 1, 2).Given(Caller.House, new RemindCommission());

        Assert.Empty(silent.Told);
        Assert.False(silent.Commission.Clocks[Commission.ClockItem].Runs);
    }

    [Fact]
    public void Remind_ByAPerson_IsNotFound() =>
        Refused(Refusals.NotFound, Issued.At(Monday.AddDays(6)).When(Editor(Suzhou), new RemindCommission()));

    [Fact]
    public void ItIsSeenByThoseItConcerns_AndByNobodyElse()
    {
        Caller[] concerned =
        [
            Reviewer(Suzhou),
            Chair(Suzhou),
            Editor(Changshu),
            MemberB,
            CommitteeOfficer,
            KunshanMember,
            Officer,
        ];
        Caller[] others =
        [
            Editor(Jiangsu),
            Editor(Duji),
            Of(Role.Member, Suzhou),
            FormerMember,
            BureauHandler,
            Of(Role.SystemAdministrator, Suzhou),
        ];
        Assert.All(concerned, reader => Assert.True(CommissionSight.Sees(reader, Issued.Commission, Issued.Facts)));
        Assert.All(others, reader => Assert.False(CommissionSight.Sees(reader, Issued.Commission, Issued.Facts)));
        Assert.All(others, reader => Refused(Refusals.NotFound, Issued.When(reader, new CloseCommission())));
    }

    [Fact]
    public void PossibleActs_AreThoseThatWouldNotBeRefused()
    {
        Assert.Equal([CommissionAct.SignFor, CommissionAct.Relay], Possible(Editor(Changshu)));
        Assert.Equal([CommissionAct.SignFor], Possible(Officer));
        Assert.Equal([CommissionAct.Extend, CommissionAct.Close, CommissionAct.Withdraw], Possible(Editor(Suzhou)));
        Assert.Empty(Possible(MemberA));
    }

    private static IEnumerable<CommissionAct> Possible(Caller caller) =>
        CommissionPermission.Possible(caller, Issued.Commission, Issued.Facts);

    private static void Refused(Refusal expected, Decision<CommissionEvent> decision)
    {
        Assert.Equal(expected, decision.Refused);
        Assert.Empty(decision.Events);
    }
}
