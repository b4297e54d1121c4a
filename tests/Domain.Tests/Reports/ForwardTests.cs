using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class ForwardTests()
    : DeskContract(
        body => new ForwardReport(body, [Tree.Find(body)!.Parent!.Value]),
        [(Role.Signer, CopyStage.Signed)],
        stepUp: true
    )
{
    [Fact]
    public void Forward_ToTheNextTier_IsALegThatWaitsThere()
    {
        var answer = Walk.InChangshu(CopyStage.Signed)
            .When(Signer(Changshu), new ForwardReport(Changshu, [Suzhou]))
            .Then(new LegSent(1, Changshu, Suzhou, 1, false))
            .Made(1)
            .StandsAt(Suzhou, CopyStage.Arriving)
            .Tells("desk:320500", "desk:320581", "person:" + MemberA.Person);

        Assert.Null(answer.After.At(Suzhou).Number);
        Assert.Equal(LegState.Sent, answer.After.Report.Legs[0].State);
    }

    [Fact]
    public void Forward_FromADirectReportingPoint_MaySkipATierAndGoToTwoAtOnce() =>
        InDuji(CopyStage.Signed)
            .When(Signer(Duji), new ForwardReport(Duji, [Huaibei, Anhui]))
            .Then(new LegSent(1, Duji, Huaibei, 1, false), new LegSent(2, Duji, Anhui, 1, false))
            .Made(1)
            .StandsAt(Huaibei, CopyStage.Arriving)
            .StandsAt(Anhui, CopyStage.Arriving);

    [Fact]
    public void Forward_PastTheNextTierWithoutBeingADirectReportingPoint_IsRefused()
    {
        Sent(Jiangsu).Refused(Refusals.TargetNotAbove);
        Sent(Suzhou, Nation).Refused(Refusals.TargetNotAbove);
    }

    [Fact]
    public void Forward_Sideways_ToItselfOrBelow_IsRefused()
    {
        Sent(Kunshan).Refused(Refusals.TargetNotAbove);
        Sent(Changshu).Refused(Refusals.TargetNotAbove);
        Walk.InSuzhou(CopyStage.Signed)
            .When(Signer(Suzhou), new ForwardReport(Suzhou, [Changshu]))
            .Refused(Refusals.TargetNotAbove);
    }

    [Fact]
    public void Forward_ToAnUnknownBody_IsRefused() =>
        Sent(new Contracts.Bodies.BodyCode("999999")).Refused(Refusals.BodyUnknown.At("targets"));

    [Fact]
    public void Forward_ToNobodyToOneTwiceOrToNine_IsRefused()
    {
        Sent().Refused(Refusals.TargetsInvalid);
        Sent(Suzhou, Suzhou).Refused(Refusals.TargetsInvalid);
        Sent([.. Enumerable.Range(1, 9).Select(number => new Contracts.Bodies.BodyCode($"32050{number}"))])
            .Refused(Refusals.TargetsInvalid);
        Walk.InChangshu(CopyStage.Signed)
            .When(Signer(Changshu), new ForwardReport(Changshu, null!))
            .Refused(Refusals.TargetsInvalid);
    }

    [Fact]
    public void Forward_WhileALegIsOnItsWayInHandOrAdopted_IsRefused()
    {
        CopyStage[] stages = [CopyStage.Arriving, CopyStage.Screening, CopyStage.Signed, CopyStage.Archived];
        Assert.All(stages, stage => Again(Walk.InSuzhou(stage)).Refused(Refusals.LegOpen));
        Assert.All(
            stages,
            stage => Again(Walk.InSuzhou(stage).SignedAnew(Changshu, Papers.Second)).Refused(Refusals.LegOpen)
        );
    }

    [Theory]
    [InlineData(CopyStage.Returned)]
    [InlineData(CopyStage.Declined)]
    public void Forward_TheSameTextAfterARefusal_IsRefused_AndAnotherTextGoesUp(CopyStage refused)
    {
        var story = Walk.InSuzhou(refused);

        Again(story).Refused(Refusals.LegDeclined);
        Again(story.SignedAnew(Changshu, Papers.Second)).Then(new LegSent(2, Changshu, Suzhou, 2, false));
    }

    [Fact]
    public void Forward_ATextThatWasRefusedEarlier_IsRefusedEvenAfterAnotherWasTried() =>
        Again(
                Walk.InSuzhou(CopyStage.Returned)
                    .SignedAnew(Changshu, Papers.Second)
                    .Forwarded(Changshu, Suzhou)
                    .Received(2)
                    .To(CopyStage.Returned, Suzhou)
                    .SignedAnew(Changshu, Papers.First)
            )
            .Refused(Refusals.LegDeclined);

    [Fact]
    public void Forward_AfterARecall_GoesUpAgain() =>
        Again(Walk.InSuzhou(CopyStage.Arriving).Given(Signer(Changshu), new RecallLeg(1)))
            .Then(new LegSent(2, Changshu, Suzhou, 1, false));

    [Fact]
    public void Forward_ToABodyThatHasNotJoined_IsALegOnPaper()
    {
        var answer = InXiangyang()
            .When(Signer(Xiangyang), new ForwardReport(Xiangyang, [Hubei]))
            .Then(new LegSent(2, Xiangyang, Hubei, 1, true))
            .Tells("desk:420600", "desk:420625", "person:" + GuchengMember.Person);

        Assert.False(answer.After.Report.Copies.ContainsKey(Hubei));
    }

    [Fact]
    public void Forward_AVersionThatWasEditedAfterItWasReceived_SendsThatVersion() =>
        Walk.InSuzhou(CopyStage.Editing)
            .Given(Editor(Suzhou), new ReviseText(Suzhou, Papers.Third, 1))
            .To(CopyStage.Signed, Suzhou)
            .When(Signer(Suzhou), new ForwardReport(Suzhou, [Jiangsu]))
            .Then(new LegSent(2, Suzhou, Jiangsu, 2, false));

    /// <summary>杜集.信息员 has submitted; the report stands in the state at 杜集.</summary>
    internal static Story InDuji(CopyStage stage) => new Story().Given(Informant, Papers.Submit(Duji)).To(stage, Duji);

    /// <summary>谷城 has sent it up, 襄阳 has signed it.</summary>
    internal static Story InXiangyang() =>
        new Story()
            .Given(GuchengMember, Papers.Submit(Gucheng))
            .To(CopyStage.Signed, Gucheng)
            .Forwarded(Gucheng, Xiangyang)
            .Received(1)
            .To(CopyStage.Signed, Xiangyang);

    private static Answer Again(Story story) => story.When(Signer(Changshu), new ForwardReport(Changshu, [Suzhou]));

    private static Answer Sent(params Contracts.Bodies.BodyCode[] targets) =>
        Walk.InChangshu(CopyStage.Signed).When(Signer(Changshu), new ForwardReport(Changshu, targets));
}
