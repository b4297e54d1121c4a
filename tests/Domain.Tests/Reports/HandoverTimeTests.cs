using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>What was handed to a department is given more time, lit and urged as a directive is.</summary>
public sealed class HandoverTimeTests
{
    private static readonly WaitingItem First = WaitingItem.Handover(1);
    private static readonly RequestExtension Asking = new(First, Handled.Later, "需要会同财政部门核算。");

    private static Story Handed =>
        Walk.InChangshu(CopyStage.Editing)
            .Given(Editor(Changshu), new HandToDepartment(Changshu, Bureau, "属部门日常工作。", Handled.Due));

    [Fact]
    public void MoreTime_IsGrantedOnce_AndTellsTheAuthorToo()
    {
        var asked = Handed.Given(BureauHandler, Asking);
        asked.When(BureauHandler, new DecideExtension(First, true)).Refused(Refusals.NotAllowed);

        var granted = asked
            .When(Editor(Changshu), new DecideExtension(First, true))
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau)
            .After;

        Assert.Equal(Handled.Later, granted.Report.Handovers[0].Due);
        Assert.Equal(Handled.Due, Seen.By(MemberA, granted).Handovers[0].Extension!.From);
        granted.When(BureauHandler, Asking with { Until = new(2025, 5, 6) }).Refused(Refusals.ExtensionOnce);
    }

    [Fact]
    public void Urging_ReachesTheUnit_UntilItAnswers()
    {
        var urging = Handled.Urging(First);

        Handed.When(Editor(Changshu), urging).Tells("desk:320581", "unit:" + Bureau);
        var answered = Handed.Given(BureauHandler, ReferralTests.Answer);
        answered.When(Editor(Changshu), urging).Refused(Refusals.UrgingNothingWaits);
        answered.When(BureauHandler, Asking).Refused(Refusals.HandoverAnswered);
    }

    [Fact]
    public void Urging_OfOneKind_DoesNotHoldBackAnother()
    {
        var urged = Handed.Given(Editor(Changshu), Handled.Urging(First));

        urged
            .When(Editor(Changshu), Handled.Urging(First))
            .Refused(Refusals.UrgedLately(urged.Report.Urgings[0].At.AddHours(4)));
        urged.When(Editor(Changshu), Handled.Urging(WaitingItem.Handover(2))).Refused(Refusals.NotFound);
        urged.When(Editor(Changshu), Handled.Urging(WaitingItem.Directive(1))).Refused(Refusals.NotFound);
    }

    [Fact]
    public void TakenBack_TheUnitReadsNothingOfItAnyMore()
    {
        var story = Handed.Given(Editor(Changshu), Handled.Urging(First));
        var back = story.Given(Editor(Changshu), new CorrectResult(1, "误转。"));

        Assert.Equal(["desk:320581", "unit:" + Bureau], story.Report.UrgedAt(First).Readers);
        Assert.Equal(["desk:320581"], back.Report.UrgedAt(First).Readers);
        back.When(Editor(Changshu), Handled.Urging(First)).Refused(Refusals.UrgingNothingWaits);
    }

    [Fact]
    public void Light_TurnsRed_WhenTheDayIsOver()
    {
        var view = Seen.By(Editor(Changshu), Handed.On(Handled.Due.AddDays(1))).Handovers[0];

        Assert.Equal((Light.Red, true), (view.Light, view.Overdue));
    }
}
