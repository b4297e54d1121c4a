using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>Comments on passages: heard, answered and resolved inside the office, with the version they speak of.</summary>
public sealed class PassageTests
{
    internal static Story Commented =>
        Walk.InChangshu(CopyStage.InReview).Given(Reviewer(Changshu), new CommentOnPassage(Changshu, Papers.Mark()));

    internal static Story Resolved => Commented.Given(Reviewer(Changshu), new ResolvePassage(1));

    internal static Story Full =>
        Enumerable
            .Range(0, 300)
            .Aggregate(
                Walk.InChangshu(CopyStage.Editing),
                (story, number) =>
                    story.Given(
                        Editor(Changshu),
                        new CommentOnPassage(Changshu, Papers.Mark(comment: $"意见{number}。"))
                    )
            );

    [Fact]
    public void Comment_KeepsPlaceAndVersion_AndIsHeardInsideOnly()
    {
        var text = ReportPaper.Of("请写明年份。").Hash;
        Walk.InChangshu(CopyStage.InReview)
            .When(Reviewer(Changshu), new CommentOnPassage(Changshu, Papers.Mark()))
            .Then(new PassageCommented(1, Changshu, 1, TextSection.Situation, 0, 3, text))
            .StandsAt(Changshu, CopyStage.InReview)
            .Made(1)
            .Tells("desk:320581");
    }

    [Fact]
    public void Comment_ByEveryRoleOfTheDeskWhileInHand_AndByNobodyElse()
    {
        var comment = new CommentOnPassage(Changshu, Papers.Mark());
        foreach (var role in new[] { Role.Editor, Role.Reviewer, Role.Signer })
        {
            Walk.InChangshu(CopyStage.AwaitingSignature)
                .When(Of(role, Changshu), comment)
                .SignedBy(Of(role, Changshu), role);
        }
        Walk.InChangshu(CopyStage.InReview).When(MemberA, comment).Refused(Refusals.NotAllowed);
        Walk.InChangshu(CopyStage.InReview).When(Editor(Kunshan), comment).Refused(Refusals.NotFound);
        Walk.InSuzhou(CopyStage.Screening).When(Editor(Suzhou), comment).Refused(Refusals.NotAllowed);
        Walk.InChangshu(CopyStage.Signed)
            .When(Editor(Changshu), comment)
            .Refused(Refusals.WrongStage(CopyStage.Signed));
    }

    [Theory]
    [InlineData(0, 0, 3)]
    [InlineData(2, 0, 3)]
    [InlineData(1, -1, 3)]
    [InlineData(1, 0, 0)]
    [InlineData(1, 0, 4)]
    [InlineData(1, 10_001, 3)]
    public void Comment_OnNoPlaceOfAVersion_IsRefused(int version, int start, int length)
    {
        var mark = Papers.Mark(version) with { Start = start, Length = length };
        Walk.InChangshu(CopyStage.InReview)
            .When(Reviewer(Changshu), new CommentOnPassage(Changshu, mark))
            .Refused(Refusals.PassageGone);
    }

    [Fact]
    public void Comment_NeedsWords()
    {
        Walk.InChangshu(CopyStage.InReview)
            .When(Reviewer(Changshu), new CommentOnPassage(Changshu, Papers.Mark(comment: " ")))
            .Refused(Refusals.Missing.At("comment"));
        Walk.InChangshu(CopyStage.InReview)
            .When(Reviewer(Changshu), new CommentOnPassage(Changshu, Papers.Mark(comment: Papers.Words(501))))
            .Refused(Refusals.TooLong(500).At("comment"));
    }

    [Fact]
    public void RequestChanges_CarriesComments_OrNothingOfItHappens()
    {
        var story = Walk.InChangshu(CopyStage.InReview);
        var done = story
            .When(
                Reviewer(Changshu),
                new RequestChanges(Changshu, "再改。") { Passages = [Papers.Mark(), Papers.Mark(quote: "近年")] }
            )
            .StandsAt(Changshu, CopyStage.Editing);

        Assert.Equal([1, 2], done.After.Report.Passages.Select(passage => passage.Number));
        story
            .When(
                Reviewer(Changshu),
                new RequestChanges(Changshu, "再改。") { Passages = [Papers.Mark(), Papers.Mark(9)] }
            )
            .Refused(Refusals.PassageGone);
        var many = Enumerable.Repeat(Papers.Mark(), 31).ToList();
        story
            .When(Reviewer(Changshu), new RequestChanges(Changshu, "再改。") { Passages = many })
            .Refused(Refusals.PassagesTooMany);
    }

    [Fact]
    public void Answer_StandsWithTheComment_UntilItIsResolved()
    {
        var answered = Commented
            .When(Editor(Changshu), new AnswerPassage(1, "已补充。"))
            .Then(new PassageAnswered(1, Changshu, ReportPaper.Of("已补充。").Hash))
            .Tells("desk:320581")
            .After;
        var resolved = answered.When(Reviewer(Changshu), new ResolvePassage(1)).Tells("desk:320581").After;

        Assert.Equal(Reviewer(Changshu).Person, resolved.Report.Passages[0].ResolvedBy!.Person);
        resolved.When(Editor(Changshu), new AnswerPassage(1, "再答。")).Refused(Refusals.PassageResolved);
        answered.When(MemberA, new AnswerPassage(1, "我来答。")).Refused(Refusals.NotFound);
        answered.When(Editor(Changshu), new AnswerPassage(2, "没有。")).Refused(Refusals.NotFound);
    }

    [Fact]
    public void Answers_AreBounded()
    {
        var story = Enumerable
            .Range(0, 30)
            .Aggregate(
                Commented,
                (before, number) => before.Given(Editor(Changshu), new AnswerPassage(1, $"已补充{number}。"))
            );
        story.When(Editor(Changshu), new AnswerPassage(1, "再答。")).Refused(Refusals.PassagesTooMany);
    }

    [Fact]
    public void TicksOfTheChecklist_StandWithTheReportAndTheCopy()
    {
        var story = new Story()
            .Given(MemberA, Papers.Submit(Changshu) with { Checks = ["matter-4", "new"] })
            .Given(Editor(Changshu), new TakeReport(Changshu))
            .Given(Editor(Changshu), new AcceptReport(Changshu) { Checks = ["doable"] });

        Assert.Equal(["matter-4", "new"], story.Report.Checks.AsEnumerable());
        Assert.Equal(["doable"], story.At(Changshu).Checks.AsEnumerable());
        new Story()
            .When(MemberA, Papers.Submit(Changshu) with { Checks = ["new", "new"] })
            .Refused(Refusals.CheckUnknown);
    }

    [Fact]
    public void EveryGround_HasAName() =>
        Assert.Equal(Enum.GetValues<RefusalGround>().Order(), Grounds.All.Select(ground => ground.Ground).Order());
}
