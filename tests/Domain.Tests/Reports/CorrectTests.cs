using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>更正 of adoptions, directives and replies.</summary>
public sealed class CorrectTests
{
    private static readonly BulletinIssue OtherIssue = new("社情民意", 2025, 6);

    [Fact]
    public void Correct_AnAdoption_PutsANewResultInItsPlaceAndBothStayVisible()
    {
        var answer = Walk.InChangshu(CopyStage.Signed)
            .When(Signer(Changshu), Correct(1) with { Issue = OtherIssue })
            .Then(new ResultCorrected(1, Changshu, "登记有误。", null, OtherIssue, null, null, null, null, null))
            .SignedBy(Signer(Changshu), Role.Signer)
            .Made(1)
            .StandsAt(Changshu, CopyStage.Signed)
            .Tells("desk:320581", "person:" + MemberA.Person);

        var (old, put) = (answer.After.Report.Results[0], answer.After.Report.Results[1]);
        Assert.Equal((2, "登记有误。", Papers.Issue), (old.CorrectedBy, old.CorrectedFor, old.Issue));
        Assert.Equal((1, OtherIssue, AdoptionKind.Single), (put.Corrects, put.Issue, put.Adoption));
        Assert.Equal(new Adoption(AdoptionKind.Single, OtherIssue, 1, 2), answer.After.At(Changshu).Adoption);
        Assert.All(new[] { MemberA, Editor(Changshu) }, reader => Assert.True(answer.After.SeenBy(reader).Sees(old)));
    }

    [Fact]
    public void Correct_AnAdoptionOfATextThatWentUp_IsHeardAboveToo() =>
        Walk.InSuzhou(CopyStage.Screening)
            .When(Signer(Changshu), Correct(1) with { Kind = AdoptionKind.Special })
            .Tells("desk:320500", "desk:320581", "person:" + MemberA.Person);

    [Fact]
    public void Correct_AnAdoptionToOneThatIsPassedOn_DropsTheIssue_AndBackAsksForOne()
    {
        var passedOn = Walk.InChangshu(CopyStage.Signed)
            .Given(Signer(Changshu), Correct(1) with { Kind = AdoptionKind.Transferred });

        Assert.Null(passedOn.At(Changshu).Adoption!.Issue);
        passedOn.When(Signer(Changshu), Correct(2) with { Kind = AdoptionKind.Single }).Refused(Refusals.IssueMissing);
        Assert.Null(
            passedOn
                .When(Signer(Changshu), Correct(2) with { Kind = AdoptionKind.Single, Issue = OtherIssue })
                .Decision.Refused
        );
    }

    [Fact]
    public void Correct_AnAdoptionYearsLater_KeepsItsIssue_ButTakesNoNewOneOfThatYear()
    {
        var later = Walk.InChangshu(CopyStage.Signed).On(new(2028, 1, 5));

        Assert.Null(later.When(Signer(Changshu), Correct(1) with { Kind = AdoptionKind.Special }).Decision.Refused);
        later.When(Signer(Changshu), Correct(1) with { Issue = OtherIssue }).Refused(Refusals.IssueInvalid);
    }

    [Fact]
    public void Correct_AnAdoption_IsTheSignersWithTheSecondFactor()
    {
        var story = Walk.InChangshu(CopyStage.Signed);
        var command = Correct(1) with { Issue = OtherIssue };

        story.When(Editor(Changshu), command).Refused(Refusals.NotAllowed);
        story.When(MemberA, command).Refused(Refusals.NotAllowed);
        story.When(Signer(Changshu).WithoutSecondFactor(), command).Refused(Refusals.StepUpNeeded);
    }

    [Fact]
    public void Correct_AnAdoptionThatWasReopenedAndSignedAnew_IsTooLate() =>
        Walk.InChangshu(CopyStage.Signed)
            .SignedAnew(Changshu, Papers.Second)
            .When(Signer(Changshu), Correct(1) with { Issue = OtherIssue })
            .Refused(Refusals.NotCorrectable);

    [Fact]
    public void Correct_ADirective_ReadsOnlyItsOwnFields()
    {
        var command = Correct(2) with
        {
            Level = DirectiveLevel.Nation,
            Leader = "分管副总理",
            Text = "请抓紧研究。",
            Dated = new(2025, 3, 1),
            Kind = AdoptionKind.Merged,
            Issue = new("\0", -1, -1),
            Outcome = ReplyOutcome.NotAccepted,
        };

        var answer = Directed()
            .When(Editor(Changshu), command)
            .Then(
                new ResultCorrected(
                    2,
                    Changshu,
                    "登记有误。",
                    null,
                    null,
                    DirectiveLevel.Nation,
                    "分管副总理",
                    ReportPaper.Of("请抓紧研究。").Hash,
                    new(2025, 3, 1),
                    null
                )
            )
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau);

        Assert.Equal(3, answer.After.Report.Directives[0].Result);
        Assert.Equal("320581-PS-2025-001", answer.After.Report.Directives[0].Number);
        Assert.Single(answer.Decision.Texts);
    }

    [Fact]
    public void Correct_AnAdoptionOrARefusal_BringsInNothingOfADirective()
    {
        var words = Correct(1) with { Leader = Papers.Words(9999), Text = "\0", Level = DirectiveLevel.Nation };

        Walk.InChangshu(CopyStage.Declined)
            .When(Editor(Changshu), words)
            .Then(new ResultCorrected(1, Changshu, "登记有误。", null, null, null, null, null, null, null));
        Walk.InChangshu(CopyStage.Signed).When(Signer(Changshu), words).Refused(Refusals.CorrectionEmpty);
    }

    [Fact]
    public void Correct_ADirectivesFields_AreBoundAsWhenItWasRecorded()
    {
        Asked(Correct(2) with { Leader = Papers.Words(61) }).Refused(Refusals.TooLong(60).At("leader"));
        Asked(Correct(2) with { Leader = " " }).Refused(Refusals.Missing.At("leader"));
        Asked(Correct(2) with { Leader = "\n" }).Refused(Refusals.Missing.At("leader"));
        Asked(Correct(2) with { Text = Papers.Words(2001) }).Refused(Refusals.TooLong(2000).At("text"));
        Asked(Correct(2) with { Text = " " }).Refused(Refusals.Missing.At("text"));
        Asked(Correct(2) with { Text = "\ud800" }).Refused(Refusals.BrokenText.At("text"));
        Asked(Correct(2) with { Dated = new(2025, 3, 4) }).Refused(Refusals.DatedInFuture);
    }

    [Fact]
    public void Correct_AReply_ByAnEditor_StandsInItsPlace()
    {
        var answer = Directed()
            .Given(BureauHandler, Papers.Reply())
            .When(Editor(Changshu), Correct(3) with { Outcome = ReplyOutcome.PartlyAccepted })
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau);

        Assert.Equal(4, answer.After.Report.Directives[0].Reply);
        Assert.Equal(ReportPaper.Of(Papers.Reply().Text).Hash, answer.After.Report.Results[3].Text);
    }

    [Fact]
    public void Correct_AReplysText_IsBoundAsWhenItWasGiven()
    {
        var story = Directed().Given(BureauHandler, Papers.Reply());

        story
            .When(Editor(Changshu), Correct(3) with { Text = Papers.Words(2001) })
            .Refused(Refusals.TooLong(2000).At("text"));
        story.When(BureauHandler, Correct(3) with { Text = "已办。" }).Refused(Refusals.NotAllowed);
    }

    [Fact]
    public void Correct_ToWhatStandsAlready_OrToNothing_IsRefused()
    {
        var directive = Papers.Directive(Changshu);
        var replied = Directed().Given(BureauHandler, Papers.Reply());

        replied.When(Signer(Changshu), Correct(1)).Refused(Refusals.CorrectionEmpty);
        replied
            .When(Signer(Changshu), Correct(1) with { Kind = AdoptionKind.Single, Issue = Papers.Issue })
            .Refused(Refusals.CorrectionEmpty);
        Asked(Correct(2)).Refused(Refusals.CorrectionEmpty);
        Asked(
                Correct(2) with
                {
                    Level = directive.Level,
                    Leader = directive.Leader,
                    Text = directive.Text,
                    Dated = directive.Dated,
                }
            )
            .Refused(Refusals.CorrectionEmpty);
        replied.When(Editor(Changshu), Correct(3)).Refused(Refusals.CorrectionEmpty);
        replied
            .When(Editor(Changshu), Correct(3) with { Outcome = ReplyOutcome.Accepted, Text = Papers.Reply().Text })
            .Refused(Refusals.CorrectionEmpty);
    }

    [Fact]
    public void Correct_OnceMore_IsRefused_AndTheNewestMayBeCorrectedAgain()
    {
        var command = Correct(1) with { Issue = OtherIssue };
        var done = Walk.InChangshu(CopyStage.Signed).Given(Signer(Changshu), command);

        done.When(Signer(Changshu), command).Refused(Refusals.AlreadyCorrected);
        Assert.Null(done.When(Signer(Changshu), Correct(2) with { Issue = Papers.Issue }).Decision.Refused);
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData(null)]
    public void Correct_WithoutAReason_IsRefused(string? reason) =>
        Asked(Correct(2) with { Reason = reason!, Level = DirectiveLevel.Nation })
            .Refused(Refusals.Missing.At("reason"));

    [Fact]
    public void Correct_WithAReasonOf500Characters_Happens_And501AreTooMany()
    {
        var command = Correct(2) with { Level = DirectiveLevel.Nation };

        Assert.Null(Asked(command with { Reason = Papers.Words(500) }).Decision.Refused);
        Asked(command with { Reason = Papers.Words(501) }).Refused(Refusals.TooLong(500).At("reason"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    public void Correct_AResultThatIsNotThere_IsNotFound(int result) =>
        Directed().When(Editor(Changshu), Correct(result)).Refused(Refusals.NotFound);

    [Fact]
    public void Correct_AResultThatTheCallerDoesNotSee_AnswersLikeAMissingOne()
    {
        // 苏州 sees that 常熟 adopted what came up; the return before that, and the directive, are 常熟's own.
        var story = Walk.InChangshu(CopyStage.Returned)
            .Given(MemberA, new ResubmitReport(Papers.Second))
            .To(CopyStage.Signed, Changshu)
            .Given(Editor(Changshu), Papers.Directive(Changshu, Bureau))
            .Forwarded(Changshu, Suzhou)
            .Received(1);

        story.When(Editor(Suzhou), Correct(1)).Refused(Refusals.NotFound);
        story.When(Editor(Suzhou), Correct(3)).Refused(Refusals.NotFound);
        story.When(Editor(Suzhou), Correct(4)).Refused(Refusals.NotFound);
        story.When(Signer(Suzhou), Correct(2)).Refused(Refusals.NotAllowed);
        story.When(BureauHandler, Correct(2)).Refused(Refusals.NotFound);
        story.When(BureauHandler, Correct(3)).Refused(Refusals.NotAllowed);
        story.When(Editor(Kunshan), Correct(2)).Refused(Refusals.NotFound);
    }

    private static CorrectResult Correct(int result) => new(result, "登记有误。");

    private static Answer Asked(CorrectResult command) => Directed().When(Editor(Changshu), command);

    private static Story Directed() =>
        Walk.InChangshu(CopyStage.Signed).Given(Editor(Changshu), Papers.Directive(Changshu, Bureau));
}
