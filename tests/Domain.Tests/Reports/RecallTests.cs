using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class RecallTests
{
    [Fact]
    public void Recall_BeforeItIsReceived_TakesTheCopyAwayAboveAndStaysOnRecord()
    {
        var answer = Walk.InSuzhou(CopyStage.Arriving)
            .When(Signer(Changshu), new RecallLeg(1, "数据有误。"))
            .Then(new LegRecalled(1, Changshu, Suzhou, "数据有误。"))
            .SignedBy(Signer(Changshu), Role.Signer)
            .Tells("desk:320500", "desk:320581", "person:" + MemberA.Person);

        Assert.False(answer.After.Report.Copies.ContainsKey(Suzhou));
        var leg = Assert.Single(answer.After.Report.Legs);
        Assert.Equal((LegState.Recalled, "数据有误。"), (leg.State, leg.Reason));
    }

    [Fact]
    public void Recall_ByAnEditor_Happens() =>
        Walk.InSuzhou(CopyStage.Arriving)
            .When(Editor(Changshu), new RecallLeg(1))
            .SignedBy(Editor(Changshu), Role.Editor);

    [Fact]
    public void Recall_OneOfTwoLegs_LeavesTheOther()
    {
        var sent = ForwardTests.InDuji(CopyStage.Signed).Forwarded(Duji, Huaibei, Anhui).Received(2);

        sent.When(Signer(Duji), new RecallLeg(2)).Refused(Refusals.LegReceivedAlready);
        var recalled = sent.Given(Signer(Duji), new RecallLeg(1));

        Assert.Equal([Anhui, Duji], recalled.Report.Copies.Keys.Order());
        Assert.Equal([LegState.Recalled, LegState.Received], recalled.Report.Legs.Select(leg => leg.State));
    }

    [Fact]
    public void Recall_OneOfTwoLegsThatWaitAtTheSameBody_KeepsTheCopyWaiting()
    {
        var story = ForwardTests
            .InDuji(CopyStage.Signed)
            .Forwarded(Duji, Huaibei, Anhui)
            .Received(1)
            .To(CopyStage.Signed, Huaibei)
            .Forwarded(Huaibei, Anhui);

        Assert.Equal(CopyStage.Arriving, story.Given(Signer(Duji), new RecallLeg(2)).At(Anhui).Stage);
        Assert.False(
            story
                .Given(Signer(Duji), new RecallLeg(2))
                .Given(Signer(Huaibei), new RecallLeg(3))
                .Report.Copies.ContainsKey(Anhui)
        );
    }

    [Theory]
    [InlineData(CopyStage.Screening)]
    [InlineData(CopyStage.Signed)]
    [InlineData(CopyStage.Returned)]
    [InlineData(CopyStage.Declined)]
    public void Recall_WhatWasReceived_IsRefused(CopyStage stage) =>
        Walk.InSuzhou(stage).When(Signer(Changshu), new RecallLeg(1)).Refused(Refusals.LegReceivedAlready);

    [Fact]
    public void Recall_OnceMore_IsRefused() =>
        Walk.InSuzhou(CopyStage.Arriving)
            .Given(Signer(Changshu), new RecallLeg(1))
            .When(Signer(Changshu), new RecallLeg(1))
            .Refused(Refusals.LegNotWaiting);

    [Fact]
    public void Recall_ByThoseWhoOnlySeeTheLeg_IsNotAllowed() =>
        Assert.All(
            new[] { MemberA, Reviewer(Changshu), Chair(Changshu), Editor(Suzhou), Signer(Suzhou) },
            reader => Walk.InSuzhou(CopyStage.Arriving).When(reader, new RecallLeg(1)).Refused(Refusals.NotAllowed)
        );

    [Fact]
    public void Recall_ALegThatTheCallerDoesNotSee_AnswersLikeAMissingOne()
    {
        var sent = ForwardTests.InDuji(CopyStage.Signed).Forwarded(Duji, Huaibei, Anhui);

        sent.When(Editor(Huaibei), new RecallLeg(2)).Refused(Refusals.NotFound);
        sent.When(Editor(Huaibei), new RecallLeg(3)).Refused(Refusals.NotFound);
        Walk.InSuzhou(CopyStage.Arriving).When(Editor(Kunshan), new RecallLeg(1)).Refused(Refusals.NotFound);
        new Story().When(Editor(Kunshan), new RecallLeg(1)).Refused(Refusals.NotFound);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void Recall_ALegThatIsNotThere_IsNotFound(int leg) =>
        Walk.InSuzhou(CopyStage.Arriving).When(Signer(Changshu), new RecallLeg(leg)).Refused(Refusals.NotFound);

    [Fact]
    public void Recall_WithAReasonOf500Characters_Happens_And501AreTooMany()
    {
        var story = Walk.InSuzhou(CopyStage.Arriving);

        Assert.Null(story.When(Signer(Changshu), new RecallLeg(1, Papers.Words(500))).Decision.Refused);
        story.When(Signer(Changshu), new RecallLeg(1, Papers.Words(501))).Refused(Refusals.TooLong(500).At("reason"));
        story.When(Signer(Changshu), new RecallLeg(1, "\0")).Refused(Refusals.ControlCharacter.At("reason"));
    }
}
