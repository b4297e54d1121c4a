using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>催办 by hand: with a reason, at most once in four hours per thing, on record; and the lights that call for it.</summary>
public sealed class UrgingTests
{
    [Fact]
    public void Urge_TheUnitOfADirective_TellsTheUnitAndTheDesk()
    {
        var answer = Handled
            .Given.When(Editor(Changshu), Handled.Urging(channel: UrgingChannel.Telephone))
            .Tells("desk:320581", "unit:" + Bureau);

        var urging = Assert.Single(answer.After.Report.Urgings);
        Assert.Equal(("directive:1", UrgingChannel.Telephone), (urging.Item.ToString(), urging.Channel));
        Assert.Equal((Editor(Changshu).Person, answer.Before.Now), (urging.By!.Person, urging.At));
    }

    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Signer)]
    public void Urge_ByTheDeskOfTheGiver_IsAllowed(Role role) =>
        Assert.Null(Handled.Given.When(Of(role, Changshu), Handled.Urging()).Decision.Refused);

    [Fact]
    public void Urge_ByOthers_IsRefused()
    {
        Handled.Given.When(BureauHandler, Handled.Urging()).Refused(Refusals.NotAllowed);
        Handled.Given.When(MemberA, Handled.Urging()).Refused(Refusals.NotAllowed);
        Handled.Given.When(Editor(Kunshan), Handled.Urging()).Refused(Refusals.NotFound);
        Handled.Given.When(Editor(Changshu), Handled.Urging(WaitingItem.Directive(2))).Refused(Refusals.NotFound);
        Handled.Given.When(Editor(Changshu), Handled.Urging(WaitingItem.Leg(1))).Refused(Refusals.NotFound);
        Handled.Given.When(Editor(Changshu), Handled.Urging(WaitingItem.Copy(Suzhou))).Refused(Refusals.NotFound);
    }

    [Fact]
    public void Urge_AgainWithinFourHours_IsRefused_ByWhomeverItIs_ThenAllowed()
    {
        var urged = Handled.Given.Given(Editor(Changshu), Handled.Urging());
        var at = urged.Report.Urgings[0].At;

        (urged with { Now = at.AddHours(4).AddTicks(-1) })
            .When(Signer(Changshu), Handled.Urging())
            .Refused(Refusals.UrgedLately(at.AddHours(4)));
        var again = (urged with { Now = at.AddHours(4) }).Given(Signer(Changshu), Handled.Urging());
        Assert.Equal(2, again.Report.Urgings.Length);
    }

    [Fact]
    public void Urge_AnotherThingAtTheSameTime_IsAllowed()
    {
        var story = Handled.Given.Given(Editor(Changshu), Handled.Urging()).Forwarded(Changshu, Suzhou);

        Assert.Null(story.When(Editor(Changshu), Handled.Urging(WaitingItem.Leg(1))).Decision.Refused);
    }

    [Fact]
    public void Urge_ALegAbove_TellsBothDesks_UntilItIsDecided()
    {
        var urging = Handled.Urging(WaitingItem.Leg(1));
        var received = Walk.InSuzhou(CopyStage.Screening);

        Walk.InSuzhou(CopyStage.Arriving).When(Signer(Changshu), urging).Tells("desk:320500", "desk:320581");
        received.When(Editor(Changshu), urging).Tells("desk:320500", "desk:320581");
        received.When(Editor(Suzhou), urging).Refused(Refusals.NotAllowed);
        Walk.InSuzhou(CopyStage.Signed).When(Editor(Changshu), urging).Refused(Refusals.UrgingNothingWaits);
    }

    [Theory]
    [InlineData(CopyStage.Submitted)]
    [InlineData(CopyStage.Editing)]
    [InlineData(CopyStage.InReview)]
    [InlineData(CopyStage.AwaitingSignature)]
    public void Urge_AColleague_StaysInTheOffice(CopyStage stage) =>
        Walk.InChangshu(stage).When(Editor(Changshu), Handled.Urging(WaitingItem.Copy(Changshu))).Tells("desk:320581");

    [Theory]
    [InlineData(CopyStage.Signed)]
    [InlineData(CopyStage.Declined)]
    public void Urge_WhereNothingWaits_IsRefused(CopyStage stage) =>
        Walk.InChangshu(stage)
            .When(Editor(Changshu), Handled.Urging(WaitingItem.Copy(Changshu)))
            .Refused(Refusals.UrgingNothingWaits);

    [Fact]
    public void Urge_AfterTheReply_IsRefused() =>
        Handled
            .Given.Given(BureauHandler, Papers.Reply())
            .When(Editor(Changshu), Handled.Urging())
            .Refused(Refusals.UrgingNothingWaits);

    [Fact]
    public void Urge_NeedsAReasonAndAChannelThatIs()
    {
        Handled
            .Given.When(Editor(Changshu), Handled.Urging() with { Reason = " " })
            .Refused(Refusals.Missing.At("reason"));
        Handled
            .Given.When(Editor(Changshu), Handled.Urging() with { Reason = Papers.Words(501) })
            .Refused(Refusals.TooLong(500).At("reason"));
        Handled
            .Given.When(Editor(Changshu), Handled.Urging(channel: (UrgingChannel)9))
            .Refused(Refusals.WrongValue.At("channel"));
    }

    [Fact]
    public void Urge_MoreThan200Times_IsRefused() =>
        Urged200Times.When(Editor(Changshu), Handled.Urging()).Refused(Refusals.UrgingsTooMany);

    [Fact]
    public void View_ShowsUrgingsToThoseWhoUrgeAndThoseWhoAreUrged_Only()
    {
        var story = Handled.Given.Given(Editor(Changshu), Handled.Urging());

        Assert.Equal("领导要求本周内反馈。", Assert.Single(Seen.By(Reviewer(Changshu), story).Urgings).Reason);
        Assert.Single(Seen.By(BureauHandler, story).Urgings);
        Assert.Empty(Seen.By(MemberA, story).Urgings);
    }

    // Due on Monday 24 March: four working days are left on Tuesday 18 March, three on Wednesday.
    [Theory]
    [InlineData("2025-03-18", Light.Green, false)]
    [InlineData("2025-03-19", Light.Yellow, false)]
    [InlineData("2025-03-24", Light.Yellow, false)]
    [InlineData("2025-03-25", Light.Red, true)]
    public void Light_TurnsYellowThreeWorkingDaysBefore_AndRedWhenTheDayIsOver(string day, Light light, bool overdue)
    {
        var today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var view = Seen.By(Editor(Changshu), Handled.Given.On(today)).Directives[0];

        Assert.Equal((light, overdue), (view.Light, view.Overdue));
    }

    [Fact]
    public void Light_GoesOutWithTheReply() =>
        Assert.Null(
            Seen.By(Editor(Changshu), Handled.Given.Given(BureauHandler, Papers.Reply()).On(Handled.Due.AddDays(30)))
                .Directives[0]
                .Light
        );

    internal static Story Urged200Times =>
        Enumerable
            .Range(0, 200)
            .Aggregate(
                Handled.Given,
                (story, _) => (story with { Now = story.Now.AddHours(4) }).Given(Editor(Changshu), Handled.Urging())
            );
}
