using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using ZhengXie.Linked.Domain.Tests.Reports;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TakeParagraphsTests;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalWords;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Totals;

/// <summary>Revising the total report: the editor says what it shall read, never where it came from.</summary>
public sealed class ReviseTotalTests
{
    private static readonly TotalStory Begun = Received.Given(new TakeParagraphs(0, [Supply, Labour]));

    [Fact]
    public void Revise_MakesAVersionWithItsNote_AndTheOriginsStay()
    {
        var revised = Begun.Given(
            new ReviseTotal(
                1,
                [
                    new(null, "一、总体情况", "各县市区共同完成。"),
                    new(2, null, LabourWords, 3),
                    new(1, null, SupplyWords),
                ],
                "调整顺序"
            )
        );

        Assert.Equal(
            ("调整顺序", TotalStep.Revised),
            (revised.Task.Total.Current!.Note, revised.Task.Total.Current.Step)
        );
        Assert.Equal(
            [Labour, Supply],
            revised.Paper!.Paragraphs.SelectMany(paragraph => paragraph.Origins).Select(origin => origin.Place)
        );
        Assert.True(revised.Task.Total.Quotes(Zaoyang));
    }

    [Fact]
    public void Revise_MayBeginWithParagraphsOfOnesOwn()
    {
        var own = Received.Given(new ReviseTotal(0, [new(null, null, "本报告由各县市区共同完成。")]));

        Assert.Equal(1, own.Task.Total.Version);
        Assert.Empty(own.Task.Total.Quoted);
    }

    [Fact]
    public void Revise_WithNothingChanged_IsRefused() =>
        Refused(
            Refusals.TotalUnchanged,
            Begun.When(new ReviseTotal(1, [new(1, null, SupplyWords), new(2, null, LabourWords)]))
        );

    [Fact]
    public void Revise_WithWrongParagraphs_IsRefused()
    {
        Refused(Refusals.TotalParagraphsWrong, Try());
        Refused(Refusals.TotalParagraphsWrong, Try([null!]));
        Refused(
            Refusals.TotalParagraphsWrong,
            Try([.. Enumerable.Repeat(new TotalPiece(null, null, "一段。"), TotalRules.MostParagraphs + 1)])
        );
        Refused(Refusals.TotalParagraphUnknown, Try(new TotalPiece(9, null, "一段。")));
        Refused(Refusals.TotalParagraphTwice, Try(new(1, null, "一段。"), new(1, null, "又一段。")));
        Refused(Refusals.TotalQuestionUnknown, Try(new TotalPiece(1, null, "一段。", 4)));
        Refused(Refusals.TotalQuestionUnknown, Try(new TotalPiece(1, null, "一段。", 0)));
    }

    [Fact]
    public void Revise_WithBadWords_IsRefusedAtItsField()
    {
        Refused(Refusals.Missing.At("paragraphs.text"), Try(new TotalPiece(1, null, " ")));
        Refused(Refusals.SecretMark.At("paragraphs.text"), Try(new TotalPiece(1, null, "机密★1年")));
        Refused(Refusals.ControlCharacter.At("paragraphs.heading"), Try(new TotalPiece(1, "一\n二", "一段。")));
        Refused(Refusals.TooLong(100).At("paragraphs.heading"), Try(new TotalPiece(1, Papers.Words(101), "一段。")));
        Refused(Refusals.TooLong(30_000).At("paragraphs.text"), Try(new TotalPiece(1, null, Papers.Words(30_001))));
        Refused(
            Refusals.TooLong(200).At("note"),
            Begun.When(new ReviseTotal(1, [new(1, null, "一段。")], Papers.Words(201)))
        );
        Refused(
            Refusals.TooLong(200_000).At("paragraphs"),
            Try([.. Enumerable.Repeat(new TotalPiece(null, null, Papers.Words(25_000)), 9)])
        );
    }

    [Fact]
    public void Revise_AVersionThatWasRedacted_IsRefused() =>
        Refused(
            Refusals.TotalUnreadable,
            (Begun with { Paper = null }).When(new ReviseTotal(1, [new(1, null, "一段。")]))
        );

    [Fact]
    public void Revise_OverAndOver_EndsAtTheBound()
    {
        var total = Begun.Task.Total;
        var full = total with
        {
            Versions =
            [
                .. Enumerable
                    .Range(1, TotalRules.MostVersions)
                    .Select(number => total.Current! with { Number = number }),
            ],
        };
        var story = Begun with { Story = Begun.Story with { Task = Begun.Task with { Total = full } } };

        Refused(
            Refusals.TotalVersionsFull,
            story.When(new ReviseTotal(TotalRules.MostVersions, [new(1, null, "一段。")]))
        );
    }

    private static Decision<JointTaskEvent> Try(params TotalPiece[] pieces) => Begun.When(new ReviseTotal(1, pieces));
}
