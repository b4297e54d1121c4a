using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>What becomes of a report that was turned into a proposal lead or handed to a department.</summary>
public sealed class ReferralTests
{
    internal static readonly Caller Committee = Of(Role.ProposalCommittee, Changshu);
    internal static readonly AnswerHandover Answer = new(1, ReplyOutcome.Accepted, "已经办理。");

    internal static Story Turned => Walk.InChangshu(CopyStage.TurnedToProposal);

    internal static Story Taken => Turned.Given(Committee, new TakeLead(1));

    internal static Story Handed => Walk.InChangshu(CopyStage.HandedToDepartment);

    internal static Story SignedFor => Handed.Given(BureauHandler, new SignForHandover(1));

    internal static Story Answered => SignedFor.Given(BureauHandler, Answer);

    [Fact]
    public void TheCommittee_ReadsTheTextThatStoodThen_AndTakesTheLead()
    {
        var seen = Turned.SeenBy(Committee);
        var copy = Turned.At(Changshu);
        Assert.True(seen.Sees(Changshu));
        Assert.True(seen.Sees(copy, copy.Text!));
        Assert.False(seen.Inside(Changshu));
        Assert.Equal(CopyStage.TurnedToProposal, seen.StageOf(copy));

        Turned
            .When(Committee, new TakeLead(1))
            .Then(new LeadTaken(1, Changshu))
            .SignedBy(Committee, Role.ProposalCommittee)
            .Tells("desk:320581", "person:" + MemberA.Person, "proposals:320581");
    }

    [Fact]
    public void BeforeItWasTurned_AndForOtherCommittees_ThereIsNothing()
    {
        Walk.InChangshu(CopyStage.Editing).When(Committee, new TakeLead(1)).Refused(Refusals.NotFound);
        Turned.When(Of(Role.ProposalCommittee, Kunshan), new TakeLead(1)).Refused(Refusals.NotFound);
        Turned.When(Committee, new TakeLead(2)).Refused(Refusals.NotFound);
        Turned.When(MemberA, new TakeLead(1)).Refused(Refusals.NotAllowed);
        Turned.When(Editor(Changshu), new TakeLead(1)).Refused(Refusals.NotAllowed);
    }

    [Fact]
    public void ATurning_IsTakenBackWithAReason_UntilItIsTaken()
    {
        var back = Turned
            .When(Editor(Changshu), new CorrectResult(1, "误转。"))
            .StandsAt(Changshu, CopyStage.Screening)
            .Tells("desk:320581", "person:" + MemberA.Person, "proposals:320581");

        Assert.True(back.After.Report.Leads[0].Withdrawn);
        Assert.Equal("320581-TX-2025-001", back.After.Report.Leads[0].Number);
        back.After.When(Committee, new TakeLead(1)).Refused(Refusals.NotFound);
        back.After.When(Editor(Changshu), Papers.Turn(Changshu)).Made(2);
        Taken.When(Editor(Changshu), new CorrectResult(1, "误转。")).Refused(Refusals.NotCorrectable);
    }

    [Fact]
    public void AHandover_IsTakenBack_UntilItIsSignedForOrAnswered()
    {
        Handed
            .When(Editor(Changshu), new CorrectResult(1, "误转。"))
            .StandsAt(Changshu, CopyStage.Screening)
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau)
            .After.When(BureauHandler, new SignForHandover(1))
            .Refused(Refusals.NotFound);
        SignedFor.When(Editor(Changshu), new CorrectResult(1, "误转。")).Refused(Refusals.NotCorrectable);
        Handed
            .Given(Editor(Changshu), Answer)
            .When(Editor(Changshu), new CorrectResult(1, "误转。"))
            .Refused(Refusals.NotCorrectable);
    }

    [Fact]
    public void TheUnit_SignsFor_AndItsAnswerReachesAuthorAndDesk()
    {
        Handed.When(OtherHandler, new SignForHandover(1)).Refused(Refusals.NotFound);
        Handed.When(Editor(Changshu), new SignForHandover(1)).Refused(Refusals.NotAllowed);
        var answer = SignedFor
            .When(BureauHandler, Answer)
            .SignedBy(BureauHandler, Role.HandlingUnit)
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau);

        var result = answer.After.Report.Results[^1];
        Assert.Equal(
            (ResultKind.HandoverReply, ReplyOutcome.Accepted, 1),
            (result.Kind, result.Outcome, result.Handover)
        );
        Assert.True(answer.After.SeenBy(MemberA).Sees(result));
        Assert.False(answer.After.SeenBy(Editor(Suzhou)).Sees(result));
        Assert.Equal(
            CopyStage.HandedToDepartment,
            answer.After.SeenBy(BureauHandler).StageOf(answer.After.At(Changshu))
        );
    }

    [Fact]
    public void AnAnswer_NeedsWords_AndIsCorrectedLikeAReply()
    {
        SignedFor.When(BureauHandler, Answer with { Text = " " }).Refused(Refusals.Missing.At("text"));
        SignedFor
            .When(BureauHandler, Answer with { Text = Papers.Words(2001) })
            .Refused(Refusals.TooLong(2000).At("text"));

        var corrected = Answered.Given(
            Editor(Changshu),
            new CorrectResult(2, "登记有误。", Outcome: ReplyOutcome.PartlyAccepted)
        );

        Assert.Equal(3, corrected.Report.Handovers[0].Reply);
        Assert.Equal(ReplyOutcome.PartlyAccepted, corrected.Report.Results[2].Outcome);
    }

    [Fact]
    public void AtAnUpperBody_TheLegIsConverted_AndWaitsForNothingMore()
    {
        var story = Walk.InSuzhou(CopyStage.Editing).Given(Editor(Suzhou), Papers.Turn(Suzhou));

        Assert.Equal((LegState.Converted, 2), (story.Report.Legs[0].State, story.Report.Legs[0].Result));
        Assert.Equal(CopyStage.TurnedToProposal, story.SeenBy(MemberA).StageOf(story.At(Suzhou)));
        story.When(Signer(Changshu), new ForwardReport(Changshu, [Suzhou])).Refused(Refusals.LegOpen);

        var back = story.Given(Editor(Suzhou), new CorrectResult(2, "误转。"));
        Assert.Equal((LegState.Received, null), (back.Report.Legs[0].State, back.Report.Legs[0].Result));
        Assert.Equal(CopyStage.Screening, back.At(Suzhou).Stage);
    }
}
