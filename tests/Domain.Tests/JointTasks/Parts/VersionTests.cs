using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.Tests.Reports;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Parts.PartStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Parts.Refused;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Parts;

/// <summary>Versions of a part: what they freeze, when they are refused, who signs them.</summary>
public sealed class VersionTests
{
    [Fact]
    public void Write_FreezesTheFiguresAndFieldworkOfThatMoment()
    {
        var story = Begun
            .Given(Editor(Gucheng), new FillFigures(0, [new("firms", "126")]))
            .Given(Editor(Gucheng), new WritePart(0, Words, "初稿"))
            .Given(Editor(Gucheng), new FillFigures(1, [new("firms", "127"), new("local-share", "38.5")]))
            .Given(Editor(Gucheng), new WritePart(1, Words));

        Assert.Equal([("firms", 126m)], story.Part.VersionOf(1)!.Figures.Select(figure => (figure.Key, figure.Value)));
        Assert.Equal(2, story.Part.VersionOf(2)!.Figures.Count);
        Assert.Equal((43, "初稿"), (story.Part.VersionOf(1)!.Characters, story.Part.VersionOf(1)!.Note));
        Assert.Null(story.Part.VersionOf(0));
        Assert.Null(story.Part.VersionOf(3));
    }

    [Fact]
    public void Write_FromAVersionNoLongerInForce_OrWithoutAChange_IsRefused()
    {
        Is(Refusals.TextStale, Written.When(Editor(Gucheng), new WritePart(0, Words with { Title = "另一稿" })));
        Is(Refusals.PartUnchanged, Written.When(Editor(Gucheng), new WritePart(1, Words)));
    }

    [Fact]
    public void Write_OfTextWithoutBoundOrTitle_IsRefused()
    {
        var most = new string('字', PartRules.MostCharacters);
        var paragraphs = string.Join('\n', Enumerable.Repeat("段", PartRules.MostParagraphs + 1));

        Wrong(Refusals.TitleMissing, Words with { Title = " " });
        Wrong(Refusals.TooLong(60).At("text.title"), Words with { Title = new string('题', 61) });
        Wrong(Refusals.TooLong(PartRules.MostCharacters).At("text"), Words with { Advice = most });
        Wrong(Refusals.PartParagraphsTooMany, Words with { Advice = paragraphs });
        Is(
            Refusals.TooLong(500).At("note"),
            Begun.When(Editor(Gucheng), new WritePart(0, Words, new string('注', 501)))
        );
        Is(
            Refusals.PartFilesTooMany.At("files"),
            Begun
                .Uploaded("a", "b")
                .When(
                    Editor(Gucheng),
                    new WritePart(0, Words)
                    {
                        Files = [.. Enumerable.Repeat(new Contracts.Reports.AttachedFile("a", "甲"), 2)],
                    }
                )
        );
    }

    [Fact]
    public void Paragraphs_AreTheLinesThatSaySomething_CountedInEachSection()
    {
        var text = new PartText("题", "甲\n\n 乙 \r\n", "", "丙");

        Assert.Equal(
            [
                new PartParagraph(PartSection.Situation, 1, "甲"),
                new(PartSection.Situation, 2, "乙"),
                new(PartSection.Advice, 1, "丙"),
            ],
            PartPaper.Paragraphs(text)
        );
        Assert.Equal(text, PartPaper.Read(PartPaper.Written(text).Bytes.Span));
    }

    [Fact]
    public void HandIn_CallsTheSigner_Once()
    {
        var handed = Written.Given(Editor(Gucheng), new HandInPart(1));

        Assert.Equal(handed.Task.Facts.Now, handed.Part.Current!.HandedInAt);
        Assert.Equal("role:Signer@420625", Assert.Single(TaskPart.Alert(handed.Part, handed.Log[^1])).To);
        Assert.Empty(TaskPart.Alert(Written.Part, Written.Log[^1]));
        Is(Refusals.PartHandedInAlready, handed.When(Editor(Gucheng), new HandInPart(1)));
    }

    [Fact]
    public void Sign_IsTheSignersAlone_WithASecondFactor()
    {
        Is(Refusals.StepUpNeeded, Written.When(Signer(Gucheng).WithoutSecondFactor(), new SignPart(1)));
        Is(Refusals.NotAllowed, Written.When(Editor(Gucheng), new SignPart(1)));
        Is(Refusals.NotFound, Written.When(Signer(Xiangyang), new SignPart(1)));

        Assert.Equal(Role.Signer, Signed.Part.Current!.SignedBy!.Role);
        Assert.Equal(["desk:420625"], Signed.Told);
        Is(Refusals.PartSignedAlready, Signed.When(Signer(Gucheng), new SignPart(1)));
    }

    [Fact]
    public void Sign_OfWhatIsNotInForceNotWholeOrHasMovedOn_IsRefused()
    {
        Is(Refusals.PartVersionUnknown, Begun.When(Signer(Gucheng), new SignPart(1)));
        Is(Refusals.PartVersionUnknown, Written.When(Signer(Gucheng), new SignPart(2)));
        Is(
            Refusals.PartSectionMissing.At("text.advice"),
            Begun
                .Given(Editor(Gucheng), new WritePart(0, Words with { Advice = "" }))
                .When(Signer(Gucheng), new SignPart(1))
        );
        var moved = Written.Given(Editor(Gucheng), new FillFigures(0, [new("firms", "126")]));
        Is(Refusals.PartMovedOn, moved.When(Signer(Gucheng), new SignPart(1)));
        Is(Refusals.PartMovedOn, moved.When(Editor(Gucheng), new HandInPart(1)));
        Assert.Null(
            moved.Given(Editor(Gucheng), new WritePart(1, Words)).When(Signer(Gucheng), new SignPart(2)).Refused
        );
    }

    [Fact]
    public void Enter_ForABodyThatHasNotJoined_NeedsEvidence_AndTakesThePlaceOfASignature()
    {
        var carried = Begun with { Body = Baokang };
        var entered = carried.Given(
            Editor(Xiangyang),
            new WritePart(0, Words, Evidence: "纸质分报告，盖章，4月16日收。")
        );

        Assert.Equal(PartOrigin.Entered, entered.Part.Current!.Origin);
        Assert.True(entered.Part.Current.IsSigned);
        Is(Refusals.Missing.At("evidence"), carried.When(Editor(Xiangyang), new WritePart(0, Words)));
        Is(
            Refusals.PartSectionMissing.At("text.problems"),
            carried.When(Editor(Xiangyang), new WritePart(0, Words with { Problems = "" }, Evidence: "传真。"))
        );
        Is(Refusals.PartNotOffline, Begun.When(Editor(Gucheng), new WritePart(0, Words, Evidence: "传真。")));
    }

    [Fact]
    public void Drafts_AreObjectsOfBoundedLength_WithoutSecrets()
    {
        static Refusal? Check(long revision, string json) =>
            PartDraftRules.Check(new(revision, System.Text.Json.JsonDocument.Parse(json).RootElement));

        Assert.Null(Check(1, """{"sites":[{"place":"甲厂"}],"percent":3}"""));
        Assert.Equal(Refusals.PartDraftStale, Check(0, "{}"));
        Assert.Equal(Refusals.PartDraftWrong, Check(1, "[]"));
        Assert.Equal(Refusals.PartDraftWrong, Check(1, $$"""{"a":"{{new string('长', 100_000)}}"}"""));
        Assert.Equal(Refusals.SecretMark.At("content"), Check(1, """{"a":[{"b":"机密★1年"}]}"""));
        Assert.Equal(Refusals.BrokenText.At("content"), Check(1, """{"a":"\ud800"}"""));
    }

    private static void Wrong(Refusal expected, PartText text) =>
        Is(expected, Begun.When(Editor(Gucheng), new WritePart(0, text)));
}
