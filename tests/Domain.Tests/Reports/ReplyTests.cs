using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class ReplyTests
{
    [Fact]
    public void Reply_ByTheHandlingUnit_AnswersTheDirectiveAndTellsEveryone()
    {
        var answer = Directed()
            .When(BureauHandler, Papers.Reply())
            .Then(new DirectiveReplied(1, Changshu, ReplyOutcome.Accepted, ReportPaper.Of("有关部门已研究吸纳。").Hash))
            .SignedBy(BureauHandler, Role.HandlingUnit)
            .Made(1)
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau);

        Assert.Equal(3, answer.After.Report.Directives[0].Reply);
        Assert.Equal(ResultKind.Reply, answer.After.Report.Results[^1].Kind);
    }

    [Fact]
    public void Reply_ByAnEditorWhoWasTold_IsSignedAsEditor() =>
        Directed().When(Editor(Changshu), Papers.Reply()).SignedBy(Editor(Changshu), Role.Editor);

    [Fact]
    public void Reply_OnceMore_IsRefused_ToTheUnitAndToTheDesk()
    {
        var replied = Directed().Given(BureauHandler, Papers.Reply());

        replied.When(BureauHandler, Papers.Reply()).Refused(Refusals.AlreadyReplied);
        replied.When(Editor(Changshu), Papers.Reply()).Refused(Refusals.AlreadyReplied);
    }

    [Fact]
    public void Reply_ByThoseWhoOnlyRead_IsNotAllowed()
    {
        var story = Directed();

        Assert.All(
            new[] { MemberA, Reviewer(Changshu), Signer(Changshu), Chair(Changshu) },
            reader => story.When(reader, Papers.Reply()).Refused(Refusals.NotAllowed)
        );
    }

    [Fact]
    public void Reply_ToADirectiveThatIsHandedToAnotherUnit_AnswersLikeAMissingOne()
    {
        var story = Directed()
            .Given(Editor(Changshu), Papers.Directive(Changshu, OtherBureau) with { Leader = "市长" });

        story.When(OtherHandler, Papers.Reply(1)).Refused(Refusals.NotFound);
        story.When(OtherHandler, Papers.Reply(3)).Refused(Refusals.NotFound);
        Assert.Null(story.When(OtherHandler, Papers.Reply(2)).Decision.Refused);
    }

    [Fact]
    public void Reply_ByAHandlerWithoutAUnit_ToADirectiveWithoutOne_IsNotAllowed()
    {
        var story = Walk.InChangshu(CopyStage.Signed).Given(Editor(Changshu), Papers.Directive(Changshu));

        story.When(MemberA.And(Of(Role.HandlingUnit, Changshu)), Papers.Reply()).Refused(Refusals.NotAllowed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void Reply_ToADirectiveThatIsNotThere_IsNotFound(int directive) =>
        Directed().When(Editor(Changshu), Papers.Reply(directive)).Refused(Refusals.NotFound);

    [Fact]
    public void Reply_ByAnOutsider_AnswersLikeAMissingReport() =>
        Assert.All(
            new[]
            {
                OtherHandler,
                MemberB,
                Editor(Kunshan),
                Editor(Suzhou),
                BureauHandler.During(new(2024, 1, 1), new(2025, 3, 2)),
                BureauHandler.During(new(2025, 3, 4), null),
                Of(Role.HandlingUnit, Kunshan, OtherBureau),
            },
            outsider =>
            {
                new Story().When(outsider, Papers.Reply()).Refused(Refusals.NotFound);
                Directed().When(outsider, Papers.Reply()).Refused(Refusals.NotFound);
            }
        );

    [Fact]
    public void Reply_TheTextHas1To2000Characters()
    {
        Assert.Null(Asked(Papers.Words(2000)).Decision.Refused);
        Asked(Papers.Words(2001)).Refused(Refusals.TooLong(2000).At("text"));
        Asked(" ").Refused(Refusals.Missing.At("text"));
        Asked(null!).Refused(Refusals.Missing.At("text"));
        Asked("\0").Refused(Refusals.ControlCharacter.At("text"));
        Asked("\ud800").Refused(Refusals.BrokenText.At("text"));
    }

    private static Answer Asked(string text) => Directed().When(BureauHandler, Papers.Reply() with { Text = text });

    private static Story Directed() =>
        Walk.InChangshu(CopyStage.Signed).Given(Editor(Changshu), Papers.Directive(Changshu, Bureau));
}
