using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>更正 of refusals and of paper results: they are taken back.</summary>
public sealed class TakeBackTests
{
    private static readonly TimeSpan StandingStill = TimeSpan.Zero;

    [Theory]
    [InlineData(CopyStage.Returned)]
    [InlineData(CopyStage.Declined)]
    public void Correct_ARefusalAtTheOrigin_PutsTheCopyBackIntoScreening(CopyStage stage)
    {
        var answer = Walk.InChangshu(stage)
            .When(Editor(Changshu), Correct(1))
            .StandsAt(Changshu, CopyStage.Screening)
            .Tells("desk:320581", "person:" + MemberA.Person);

        var result = Assert.Single(answer.After.Report.Results);
        Assert.Equal((0, "登记有误。"), (result.CorrectedBy, result.CorrectedFor));
    }

    [Theory]
    [InlineData(CopyStage.Returned)]
    [InlineData(CopyStage.Declined)]
    public void Correct_ARefusalAtAnUpperBody_OpensItsLegsAgainAndTellsThePath(CopyStage stage)
    {
        var answer = Walk.InSuzhou(stage)
            .When(Editor(Suzhou), Correct(2))
            .StandsAt(Suzhou, CopyStage.Screening)
            .Tells("desk:320500", "desk:320581", "person:" + MemberA.Person);

        var leg = Assert.Single(answer.After.Report.Legs);
        Assert.Equal((LegState.Received, null, null), (leg.State, leg.EndedAt, leg.Result));
    }

    [Fact]
    public void Correct_TheSecondOfTwoRefusals_OpensOnlyItsOwnLeg_EvenWhenTheClockStandsStill()
    {
        var twice = Walk.InSuzhou(CopyStage.Returned, new Story { Step = StandingStill })
            .SignedAnew(Changshu, Papers.Second)
            .Forwarded(Changshu, Suzhou)
            .Received(2)
            .To(CopyStage.Returned, Suzhou);

        twice.When(Editor(Suzhou), Correct(2)).Refused(Refusals.NotCorrectable);
        var story = twice.Given(Editor(Suzhou), Correct(4));

        Assert.Equal([LegState.Returned, LegState.Received], story.Report.Legs.Select(leg => leg.State));
    }

    [Fact]
    public void Correct_ARefusalThatTheAuthorHasAnswered_IsTooLate_EvenWhenTheClockStandsStill() =>
        Walk.InChangshu(CopyStage.Returned, new Story { Step = StandingStill })
            .Given(MemberA, new ResubmitReport(Papers.Second))
            .When(Editor(Changshu), Correct(1))
            .Refused(Refusals.NotCorrectable);

    [Fact]
    public void Correct_ARefusalWhileTheLowerBodyHasSentAnew_IsTooLate_UntilThatIsRecalled()
    {
        var sent = Walk.InSuzhou(CopyStage.Returned).SignedAnew(Changshu, Papers.Second).Forwarded(Changshu, Suzhou);

        sent.When(Editor(Suzhou), Correct(2)).Refused(Refusals.NotCorrectable);
        Assert.Null(sent.Given(Signer(Changshu), new RecallLeg(2)).When(Editor(Suzhou), Correct(2)).Decision.Refused);
    }

    [Fact]
    public void Correct_ARefusal_IsTheEditorsOfThatBody()
    {
        var story = Walk.InSuzhou(CopyStage.Returned);

        story.When(Signer(Suzhou), Correct(2)).Refused(Refusals.NotAllowed);
        story.When(Editor(Changshu), Correct(2)).Refused(Refusals.NotAllowed);
        story.When(MemberA, Correct(2)).Refused(Refusals.NotAllowed);
    }

    [Fact]
    public void Correct_ARefusalTwice_IsRefused() =>
        Walk.InChangshu(CopyStage.Declined)
            .Given(Editor(Changshu), Correct(1))
            .When(Editor(Changshu), Correct(1))
            .Refused(Refusals.AlreadyCorrected);

    [Fact]
    public void Correct_APaperRefusal_PutsTheLegBackToWhereItWas()
    {
        var straight = OnPaper().Given(Editor(Xiangyang), Returned).Given(Editor(Xiangyang), Correct(3));
        var received = OnPaper()
            .Given(Editor(Xiangyang), Received)
            .Given(Editor(Xiangyang), Returned)
            .Given(Editor(Xiangyang), Correct(4));

        Assert.Equal(LegState.Sent, straight.Report.Legs[1].State);
        Assert.Equal(LegState.Received, received.Report.Legs[1].State);
    }

    [Fact]
    public void Correct_APaperRefusalAfterTheReportWasSentAnew_IsTooLate() =>
        OnPaper()
            .Given(Editor(Xiangyang), Returned)
            .SignedAnew(Xiangyang, Papers.Second)
            .Forwarded(Xiangyang, Hubei)
            .When(Editor(Xiangyang), Correct(3))
            .Refused(Refusals.NotCorrectable);

    [Fact]
    public void Correct_APaperReceipt_PutsTheLegOnItsWayAgain_UnlessAResultFollowed()
    {
        var story = OnPaper().Given(Editor(Xiangyang), Received);

        var leg = story.Given(Editor(Xiangyang), Correct(3)).Report.Legs[1];
        Assert.Equal((LegState.Sent, null), (leg.State, leg.ReceivedAt));
        story.Given(Editor(Xiangyang), Returned).When(Editor(Xiangyang), Correct(3)).Refused(Refusals.NotCorrectable);
    }

    [Fact]
    public void Correct_APaperAdoption_ChangesItsKindOnly()
    {
        var story = OnPaper()
            .Given(Editor(Xiangyang), new EnterOfflineResult(2, ResultKind.Adopted, "收到刊物。", AdoptionKind.Merged));

        story.When(Editor(Xiangyang), Correct(3)).Refused(Refusals.CorrectionEmpty);
        story.When(Editor(Xiangyang), Correct(3) with { Kind = AdoptionKind.Merged }).Refused(Refusals.CorrectionEmpty);
        var corrected = story.Given(
            Editor(Xiangyang),
            Correct(3) with
            {
                Kind = AdoptionKind.Special,
                Issue = Papers.Issue,
            }
        );

        Assert.Equal((LegState.Adopted, 4), (corrected.Report.Legs[1].State, corrected.Report.Legs[1].Result));
        Assert.Null(corrected.Report.Results[3].Issue);
        Assert.Equal("收到刊物。", corrected.Report.Results[3].Evidence);
    }

    private static EnterOfflineResult Received { get; } = new(2, ResultKind.OfflineReceived, "电话告知。");

    private static EnterOfflineResult Returned { get; } = new(2, ResultKind.Returned, "电话告知。", Reason: "请补充。");

    private static CorrectResult Correct(int result) => new(result, "登记有误。");

    private static Story OnPaper() => ForwardTests.InXiangyang().Forwarded(Xiangyang, Hubei);
}
