using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class DirectiveTests()
    : DeskContract(
        body => Papers.Directive(body),
        [
            (Role.Editor, CopyStage.Screening),
            (Role.Editor, CopyStage.Editing),
            (Role.Editor, CopyStage.InReview),
            (Role.Editor, CopyStage.AwaitingSignature),
            (Role.Editor, CopyStage.Signed),
            (Role.Editor, CopyStage.Archived),
        ],
        stepUp: true
    )
{
    [Fact]
    public void RecordDirective_TakesANumberAndTellsThePathAuthorAndHandlingUnit()
    {
        var command = Papers.Directive(Changshu, Bureau, new DateOnly(2025, 3, 24));

        var answer = Walk.InChangshu(CopyStage.Signed)
            .When(Editor(Changshu), command)
            .Then(
                new DirectiveRecorded(
                    1,
                    Changshu,
                    command.Level,
                    command.Leader,
                    ReportPaper.Of(command.Text).Hash,
                    command.Dated,
                    Bureau,
                    command.Due,
                    "320581-PS-2025"
                )
            )
            .Made(1)
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau);

        var directive = Assert.Single(answer.After.Report.Directives);
        Assert.Equal(("320581-PS-2025-001", 1, 2), (directive.Number, directive.Version, directive.Result));
        Assert.Equal(command.Text, ReportPaper.ReadPlain(Assert.Single(answer.Decision.Texts).Bytes.Span));
    }

    [Fact]
    public void RecordDirective_AtTheTop_ReachesEveryLowerBodyAndTheAuthor() =>
        Walk.InSuzhou(CopyStage.Signed)
            .Forwarded(Suzhou, Jiangsu)
            .Received(2)
            .When(Editor(Jiangsu), Papers.Directive(Jiangsu))
            .Tells("desk:320000", "desk:320500", "desk:320581", "person:" + MemberA.Person);

    [Fact]
    public void RecordDirective_OfAnotherLeaderDayLevelOrText_IsAnotherDirective()
    {
        var first = Papers.Directive(Changshu);
        var story = Walk.InChangshu(CopyStage.Signed).Given(Editor(Changshu), first);
        RecordDirective[] others =
        [
            first with
            {
                Leader = "分管市长",
            },
            first with
            {
                Dated = first.Dated.AddDays(-1),
            },
            first with
            {
                Level = DirectiveLevel.Nation,
            },
            first with
            {
                Text = "请抓紧办理。",
            },
        ];

        story.When(Editor(Changshu), first).Refused(Refusals.DirectiveRepeated);
        Assert.All(others, other => story.When(Editor(Changshu), other).Made(2));
    }

    [Fact]
    public void RecordDirective_DatedTomorrowInChina_IsRefused()
    {
        Asked(Papers.Directive(Changshu) with { Dated = new(2025, 3, 4) }).Refused(Refusals.DatedInFuture);
        // Four in the afternoon UTC is the next day in China.
        var late = Walk.InChangshu(CopyStage.Signed) with
        {
            Now = new(2025, 3, 3, 16, 0, 0, TimeSpan.Zero),
        };
        Assert.Null(
            late.When(Editor(Changshu), Papers.Directive(Changshu) with { Dated = new(2025, 3, 4) }).Decision.Refused
        );
    }

    [Fact]
    public void RecordDirective_DueTodayIsAccepted_AndYesterdayRefused()
    {
        Assert.Null(Asked(Papers.Directive(Changshu, Bureau, new(2025, 3, 3))).Decision.Refused);
        Asked(Papers.Directive(Changshu, Bureau, new(2025, 3, 2))).Refused(Refusals.DueInPast);
    }

    [Fact]
    public void RecordDirective_DueWithoutAHandlingUnit_IsRefused() =>
        Asked(Papers.Directive(Changshu, null, new(2025, 3, 24))).Refused(Refusals.HandlerMissing);

    [Fact]
    public void RecordDirective_ToWhatIsNoOpenHandlingUnitOfTheBody_IsRefused() =>
        Assert.All(
            new[] { Economy, ClosedBureau, Ministry, new(Guid.NewGuid()) },
            unit => Asked(Papers.Directive(Changshu, unit)).Refused(Refusals.UnitUnknown)
        );

    [Fact]
    public void RecordDirective_TheLeaderIsOneLineOfAtMost60Characters()
    {
        var directive = Papers.Directive(Changshu);

        Assert.Null(Asked(directive with { Leader = Papers.Words(60) }).Decision.Refused);
        Asked(directive with { Leader = Papers.Words(61) }).Refused(Refusals.TooLong(60).At("leader"));
        Asked(directive with { Leader = "分管\n副市长" }).Refused(Refusals.ControlCharacter.At("leader"));
        Asked(directive with { Leader = "　" }).Refused(Refusals.Missing.At("leader"));
        Asked(directive with { Leader = null! }).Refused(Refusals.Missing.At("leader"));
    }

    [Fact]
    public void RecordDirective_TheTextHasAtMost2000Characters()
    {
        var directive = Papers.Directive(Changshu);

        Assert.Null(Asked(directive with { Text = Papers.Words(2000) }).Decision.Refused);
        Asked(directive with { Text = Papers.Words(2001) }).Refused(Refusals.TooLong(2000).At("text"));
        Asked(directive with { Text = "\n" }).Refused(Refusals.Missing.At("text"));
        Asked(directive with { Text = "\u0001" }).Refused(Refusals.ControlCharacter.At("text"));
        Asked(directive with { Text = "\udd00" }).Refused(Refusals.BrokenText.At("text"));
    }

    private static Answer Asked(RecordDirective directive) =>
        Walk.InChangshu(CopyStage.Signed).When(Editor(Changshu), directive);
}
