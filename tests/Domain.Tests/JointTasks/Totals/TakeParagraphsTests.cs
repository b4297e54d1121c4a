using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalWords;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Totals;

/// <summary>Taking paragraphs of parts into the total report, and taking them out again.</summary>
public sealed class TakeParagraphsTests
{
    private static readonly TotalStory Begun = Received.Given(new TakeParagraphs(0, [Supply, Labour], Question: 2));

    [Fact]
    public void Take_MakesTheFirstVersion_AndTheTaskIsBeingSummed()
    {
        var total = Begun.Task.Total;

        Assert.Equal(TaskStage.Summing, Begun.Task.Stage);
        Assert.Equal(1, total.Version);
        Assert.Equal(TotalStep.Taken, total.Current!.Step);
        Assert.True(total.Quotes(TotalWords.Gucheng));
        Assert.True(total.Quotes(Zaoyang));
        Assert.False(total.Quotes(Yicheng));
        Assert.Equal(["desk:420600"], Begun.Story.Told);
    }

    [Fact]
    public void Take_OfAParagraphOfThreeThousandCharacters_KeepsEveryOneOfThem()
    {
        var decision = Begun.When(new TakeParagraphs(1, [Long], After: 1));

        var taken = Assert.IsType<ParagraphsTaken>(Assert.Single(decision.Events));
        var paper = TotalPaper.Read(Assert.Single(decision.Texts).Bytes.Span);
        Assert.Equal(LongWords, paper.Paragraphs[1].Text);
        Assert.Equal(2, decision.Item);
        Assert.Equal(Assert.Single(decision.Texts).Hash, taken.Written.Text);
    }

    [Fact]
    public void Take_OfTheSameParagraphTwice_IsRefusedByItsName()
    {
        var again = Refusals.ParagraphTakenAlready("谷城县", "问题", 1);
        var moved = Begun.Given(new TakeParagraphs(1, [Long]));

        Refused(again, moved.When(new TakeParagraphs(2, [Long])));
        Refused(again, Begun.When(new TakeParagraphs(1, [Long, Long])));
    }

    [Fact]
    public void Take_OnAVersionNoLongerInForce_IsStale_ForTheSecondOfTwoEditors()
    {
        var first = Begun.Given(new TakeParagraphs(1, [Long]));

        Refused(Refusals.TotalStale, first.When(new TakeOutParagraph(1, 1)));
        Refused(Refusals.TotalStale, first.When(new TakeParagraphs(1, [Long])));
        Refused(Refusals.TotalStale, first.When(new ReviseTotal(1, [new(1, null, "改写。")])));
    }

    [Fact]
    public void Take_WhileAnotherVersionComes_DoesNothing()
    {
        var behind = Begun with { Paper = TotalPaper.Empty };
        var facts = behind.Story.Facts with
        {
            Total = new() { Hash = "other", Paper = TotalPaper.Empty },
        };

        Refused(
            Refusals.Busy,
            (behind.Story with { Facts = facts }).When(Editor(Xiangyang), new TakeOutParagraph(1, 1))
        );
    }

    [Fact]
    public void Take_FromAVersionThatWasNotReceived_OrAPartThatWentBack_IsRefused()
    {
        var notReceived = Refusals.PartNotReceived("谷城县");
        var returned = Begun.Happened(new PartReturned(TotalWords.Gucheng, 1, "数据表缺本地配套率"));

        Refused(notReceived, Begun.When(new TakeParagraphs(1, [Long with { Version = 2 }])));
        Refused(notReceived, returned.When(new TakeParagraphs(1, [Long])));
        Refused(
            Refusals.PartNotReceived("保康县"),
            Begun.When(new TakeParagraphs(1, [Long with { Body = JointTaskStory.Baokang }]))
        );
    }

    [Fact]
    public void Take_OfWhatIsNotThere_IsRefused()
    {
        Refused(
            Refusals.PartParagraphUnknown("谷城县"),
            Begun.When(new TakeParagraphs(1, [Long with { Paragraph = 9 }]))
        );
        Refused(Refusals.NotFound.At("paragraphs"), Begun.When(new TakeParagraphs(1, [Long with { Body = Kunshan }])));
        Refused(Refusals.TakingsOfPartsWrong, Begun.When(new TakeParagraphs(1, [])));
        Refused(Refusals.TakingsOfPartsWrong, Begun.When(new TakeParagraphs(1, [null!])));
        Refused(
            Refusals.TakingsOfPartsWrong,
            Begun.When(new TakeParagraphs(1, [.. Enumerable.Repeat(Long, TotalRules.MostTaken + 1)]))
        );
        Refused(Refusals.TotalParagraphUnknown.At("after"), Begun.When(new TakeParagraphs(1, [Long], After: 7)));
        Refused(Refusals.TotalQuestionUnknown, Begun.When(new TakeParagraphs(1, [Long], Question: 4)));
    }

    [Fact]
    public void TakeOut_FreesTheParagraph_SoThatItCanBeTakenAgain()
    {
        var without = Begun.Given(new TakeOutParagraph(1, 1));

        Assert.False(without.Task.Total.Quotes(TotalWords.Gucheng));
        var again = without.Given(new TakeParagraphs(2, [Supply]));
        Assert.True(again.Task.Total.Quotes(TotalWords.Gucheng));
        Refused(Refusals.TotalParagraphUnknown.At("paragraph"), without.When(new TakeOutParagraph(2, 1)));
    }

    [Fact]
    public void Take_IsForTheLaunchersEditorsAndItsLeadUnit()
    {
        Assert.Null(Begun.When(JointTaskStory.Officer, new TakeParagraphs(1, [Long])).Refused);
        Assert.All(
            new[] { Reviewer(Xiangyang), Signer(Xiangyang), Chair(Xiangyang), Editor(TotalWords.Gucheng) },
            other => Refused(Refusals.NotAllowed, Begun.When(other, new TakeParagraphs(1, [Long])))
        );
        Refused(Refusals.NotFound, Begun.When(Editor(Suzhou), new TakeParagraphs(1, [Long])));
    }

    [Fact]
    public void Signed_NothingMovesAnyMore()
    {
        var signed = Begun with
        {
            Story = Begun.Story with { Task = Begun.Task with { Total = Begun.Task.Total.SignedAt(1) } },
        };

        Refused(Refusals.TotalSigned, signed.When(new TakeParagraphs(1, [Long])));
        Refused(Refusals.TotalSigned, signed.When(new TakeOutParagraph(1, 1)));
        Refused(Refusals.TotalSigned, signed.When(new ReviseTotal(1, [new(1, null, "改写。")])));
    }

    [Fact]
    public void BeforeItIsIssued_OrOfAKindWithoutOne_ThereIsNoTotal()
    {
        Refused(
            Refusals.TotalNotOpen,
            JointTaskStory.Drafted.When(Editor(Xiangyang), new ReviseTotal(0, [new(null, null, "一段。")]))
        );
        var meeting = Begun with { Story = Begun.Story with { Task = Begun.Task with { TaskKind = "meeting" } } };
        Refused(Refusals.TotalNotOpen, meeting.When(new TakeParagraphs(1, [Long])));
    }

    internal static void Refused(Refusal expected, Decision<JointTaskEvent> decision)
    {
        Assert.Equal(expected, decision.Refused);
        Assert.Empty(decision.Events);
        Assert.Empty(decision.Texts);
    }
}
