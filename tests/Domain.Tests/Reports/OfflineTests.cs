using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>线下: 湖北 has not joined; 襄阳 enters what it is told.</summary>
public sealed class OfflineTests
{
    [Fact]
    public void EnterOfflineResult_Received_IsAResultWithItsEvidence()
    {
        var answer = OnPaper()
            .When(Editor(Xiangyang), Told(ResultKind.OfflineReceived))
            .Then(new OfflineResultEntered(2, Xiangyang, Hubei, ResultKind.OfflineReceived, null, null, "电话告知。"))
            .SignedBy(Editor(Xiangyang), Role.Editor)
            .Made(2)
            .Tells("desk:420600", "desk:420625", "person:" + GuchengMember.Person);

        Assert.Equal(LegState.Received, answer.After.Report.Legs[1].State);
        var result = answer.After.Report.Results[^1];
        Assert.Equal((Hubei, 2, "电话告知。"), (result.Body, result.OfflineLeg, result.Evidence));
    }

    [Theory]
    [InlineData(ResultKind.Adopted, LegState.Adopted)]
    [InlineData(ResultKind.Returned, LegState.Returned)]
    [InlineData(ResultKind.Declined, LegState.Declined)]
    public void EnterOfflineResult_WithOrWithoutAReceiptBefore_EndsTheLeg(ResultKind result, LegState state)
    {
        Assert.Equal(state, OnPaper().Given(Editor(Xiangyang), Told(result)).Report.Legs[1].State);
        Assert.Equal(
            state,
            OnPaper()
                .Given(Editor(Xiangyang), Told(ResultKind.OfflineReceived))
                .Given(Editor(Xiangyang), Told(result))
                .Report.Legs[1]
                .State
        );
    }

    [Theory]
    [InlineData(ResultKind.OfflineReceived)]
    [InlineData(ResultKind.Adopted)]
    [InlineData(ResultKind.Returned)]
    [InlineData(ResultKind.Declined)]
    public void EnterOfflineResult_OnceMore_IsRefused(ResultKind result) =>
        OnPaper()
            .Given(Editor(Xiangyang), Told(result))
            .When(Editor(Xiangyang), Told(result))
            .Refused(Refusals.LegNotWaiting);

    [Fact]
    public void EnterOfflineResult_AfterARecall_IsRefused() =>
        OnPaper()
            .Given(Signer(Xiangyang), new RecallLeg(2))
            .When(Editor(Xiangyang), Told(ResultKind.Adopted))
            .Refused(Refusals.LegNotWaiting);

    [Fact]
    public void EnterOfflineResult_ForABodyOnThePlatform_IsRefused() =>
        Walk.InSuzhou(CopyStage.Arriving)
            .When(Editor(Changshu), Told(ResultKind.Adopted) with { Leg = 1 })
            .Refused(Refusals.LegNotOffline);

    [Fact]
    public void EnterOfflineResult_WithoutWhatItsKindAsksFor_IsRefused()
    {
        EnterOfflineResult[] unfit =
        [
            Told(ResultKind.Adopted) with
            {
                Kind = null,
            },
            Told(ResultKind.OfflineReceived) with
            {
                Kind = AdoptionKind.Single,
            },
            Told(ResultKind.Returned) with
            {
                Reason = " ",
            },
            Told(ResultKind.Declined) with
            {
                Reason = null,
            },
            Told(ResultKind.Declined) with
            {
                Kind = AdoptionKind.Single,
            },
            new(2, ResultKind.Directive, "电话告知。"),
            new(2, ResultKind.Reply, "电话告知。"),
        ];
        Assert.All(unfit, told => OnPaper().When(Editor(Xiangyang), told).Refused(Refusals.OfflineResultInvalid));
    }

    [Fact]
    public void EnterOfflineResult_EvidenceAndReasonHaveAtMost500Characters()
    {
        Entered(evidence: Papers.Words(500), reason: Papers.Words(500), null);
        Entered(evidence: Papers.Words(501), "原因", Refusals.TooLong(500).At("evidence"));
        Entered(evidence: " ", "原因", Refusals.Missing.At("evidence"));
        Entered(evidence: "\0", "原因", Refusals.ControlCharacter.At("evidence"));
        Entered("电话告知。", Papers.Words(501), Refusals.TooLong(500).At("reason"));
        Entered("电话告知。", "\ud800", Refusals.BrokenText.At("reason"));
    }

    [Fact]
    public void EnterOfflineResult_ByThoseWhoOnlySeeTheLeg_IsNotAllowed() =>
        Assert.All(
            new[] { Signer(Xiangyang), Reviewer(Xiangyang), Editor(Gucheng), GuchengMember, Chair(Xiangyang) },
            reader => OnPaper().When(reader, Told(ResultKind.Adopted)).Refused(Refusals.NotAllowed)
        );

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void EnterOfflineResult_ForALegThatIsNotThere_IsNotFound(int leg) =>
        OnPaper().When(Editor(Xiangyang), Told(ResultKind.Adopted) with { Leg = leg }).Refused(Refusals.NotFound);

    [Fact]
    public void EnterOfflineResult_ByAnOutsider_AnswersLikeAMissingReport() =>
        Assert.All(
            new[] { Editor(Hubei), Editor(Kunshan), Editor(Nation) },
            outsider => OnPaper().When(outsider, Told(ResultKind.Adopted)).Refused(Refusals.NotFound)
        );

    [Fact]
    public void ALegOnPaper_MayBeRecalledUntilTheReceiptIsEntered()
    {
        OnPaper().When(Signer(Xiangyang), new RecallLeg(2)).Then(new LegRecalled(2, Xiangyang, Hubei, null));
        OnPaper()
            .Given(Editor(Xiangyang), Told(ResultKind.OfflineReceived))
            .When(Signer(Xiangyang), new RecallLeg(2))
            .Refused(Refusals.LegReceivedAlready);
    }

    [Fact]
    public void ABodyThatJoinsLater_IsHeardOfAsBefore_AndTheNextLegGoesOnline()
    {
        var joined = OnPaper()
            .Given(Editor(Xiangyang), Told(ResultKind.Returned))
            .SignedAnew(Xiangyang, Papers.Second) with
        {
            Tree = Tree.With(Tree.Find(Hubei)! with { Joined = true }),
        };

        var story = joined.Forwarded(Xiangyang, Hubei).Received(3);

        Assert.Equal("420000-XX-2025-0001", story.At(Hubei).Number);
        Assert.Equal([false, true, false], story.Report.Legs.Select(leg => leg.Offline));
    }

    [Fact]
    public void APaperResult_IsHeardByTheBodyItself_OnceTheReportReachedItOnlineToo()
    {
        // 谷城 may report to 湖北 directly; it did so on paper, and 襄阳 sends online after 湖北 joined.
        var direct = Tree.With(Tree.Find(Gucheng)! with { DirectTargets = [Hubei] });
        var sent = new Story { Tree = direct }
            .Given(GuchengMember, Papers.Submit(Gucheng))
            .To(CopyStage.Signed, Gucheng)
            .Forwarded(Gucheng, Hubei, Xiangyang)
            .Received(2)
            .To(CopyStage.Signed, Xiangyang);
        var joined = sent with { Tree = direct.With(direct.Find(Hubei)! with { Joined = true }) };

        joined
            .Forwarded(Xiangyang, Hubei)
            .Received(3)
            .When(Editor(Gucheng), Told(ResultKind.OfflineReceived) with { Leg = 1 })
            .Tells("desk:420000", "desk:420625", "person:" + GuchengMember.Person);
    }

    private static void Entered(string evidence, string reason, Refusal? refusal) =>
        Assert.Equal(
            refusal,
            OnPaper()
                .When(Editor(Xiangyang), Told(ResultKind.Declined) with { Evidence = evidence, Reason = reason })
                .Decision.Refused
        );

    private static EnterOfflineResult Told(ResultKind result) =>
        new(
            2,
            result,
            "电话告知。",
            result == ResultKind.Adopted ? AdoptionKind.Merged : null,
            result is ResultKind.Returned or ResultKind.Declined ? "请补充。" : null
        );

    private static Story OnPaper() => ForwardTests.InXiangyang().Forwarded(Xiangyang, Hubei);
}
