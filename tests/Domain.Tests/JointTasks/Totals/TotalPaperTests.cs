using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalWords;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Totals;

/// <summary>The paragraphs of a total report keep their origins through whatever an editor does to them.</summary>
public sealed class TotalPaperTests
{
    private static readonly PartPlace Supply = At(Gucheng, PartSection.Situation, 1);
    private static readonly PartPlace Labour = At(Zaoyang, PartSection.Problems, 1);
    private static readonly TotalPaper Taken = TotalPaper.Empty.Taking(
        [new(Supply, SupplyWords), new(Labour, LabourWords)],
        null,
        2
    );

    [Fact]
    public void Taking_KeepsTheWordsAndWhereTheyCameFrom()
    {
        Assert.Equal([1, 2], Taken.Paragraphs.Select(paragraph => paragraph.Id));
        Assert.Equal([SupplyWords, LabourWords], Taken.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([2, 2], Taken.Paragraphs.Select(paragraph => paragraph.Question!.Value));
        var origin = Assert.Single(Taken.Paragraphs[0].Origins);
        Assert.Equal(new(Supply, ParagraphRelation.Verbatim, null), origin);
    }

    [Fact]
    public void Taking_PutsThemWhereTheEditorWants()
    {
        var more = new PartWords(At(Yicheng, PartSection.Situation, 1), "宜城的情况是另一回事。");

        Assert.Equal([3, 1, 2], Ids(Taken.Taking([more], 0, null)));
        Assert.Equal([1, 3, 2], Ids(Taken.Taking([more], 1, null)));
        Assert.Equal([1, 2, 3], Ids(Taken.Taking([more], null, null)));
    }

    [Fact]
    public void Editing_IsSeenFromOutside_AndBeyondRecognitionItIsStillBasedOn()
    {
        var edited = Taken.Revised([
            new(1, "一、总体情况", SupplyWords + "这一情况应当引起重视。"),
            new(2, null, "人才不足，企业普遍反映招工困难。"),
        ]);

        var supply = Assert.Single(edited.Paragraphs[0].Origins);
        Assert.Equal((Supply, ParagraphRelation.Edited, SupplyWords), (supply.Place, supply.Relation, supply.Words));
        Assert.Equal(ParagraphRelation.BasedOn, Assert.Single(edited.Paragraphs[1].Origins).Relation);
        Assert.Equal(LabourWords, Assert.Single(edited.Paragraphs[1].Origins).Words);
    }

    [Fact]
    public void Editing_BackToTheWords_IsVerbatimAgain()
    {
        var edited = Taken.Revised([new(1, null, "另写一段。"), new(2, null, LabourWords)]);

        var back = edited.Revised([new(1, null, SupplyWords), new(2, null, LabourWords)]);

        Assert.Equal(new(Supply, ParagraphRelation.Verbatim, null), Assert.Single(back.Paragraphs[0].Origins));
    }

    [Fact]
    public void AParagraphOfOnesOwn_HasNoOrigin_AndAnIdOfItsOwn()
    {
        var revised = Taken
            .TakingOut(2)
            .Revised([new(null, null, "本报告由九个县市区共同完成。"), new(1, null, SupplyWords)]);

        Assert.Equal([3, 1], Ids(revised));
        Assert.Empty(revised.Paragraphs[0].Origins);
    }

    [Fact]
    public void JoiningTwoParagraphs_KeepsBothOrigins()
    {
        var joined = Taken.Revised([new(1, null, SupplyWords + LabourWords)]);

        Assert.Equal([Supply, Labour], joined.Paragraphs[0].Origins.Select(origin => origin.Place));
        Assert.All(joined.Paragraphs[0].Origins, origin => Assert.Equal(ParagraphRelation.Edited, origin.Relation));
    }

    [Fact]
    public void CuttingAndPasting_DoesNotWashTheOriginOff()
    {
        var pasted = Taken.Revised([new(2, null, LabourWords), new(null, null, SupplyWords)]);

        Assert.Equal([2, 3], Ids(pasted));
        Assert.Equal(new(Supply, ParagraphRelation.Verbatim, null), Assert.Single(pasted.Paragraphs[1].Origins));
        Assert.Equal(Labour, Assert.Single(pasted.Paragraphs[0].Origins).Place);
    }

    [Fact]
    public void PastingAParagraphOfAPart_InsteadOfTakingIt_IsFound()
    {
        var place = At(Yicheng, PartSection.Advice, 2);
        const string Words = "建议由市级统筹建立关键零部件共同采购目录，按季度发布需求清单。";

        var pasted = Taken.Revised(
            [new(1, null, SupplyWords), new(2, null, LabourWords), new(null, null, "三是建立目录。" + Words)],
            [new(place, Words), new(At(Yicheng, PartSection.Advice, 1), "建立目录。")]
        );

        var origin = Assert.Single(pasted.Paragraphs[2].Origins);
        Assert.Equal((place, ParagraphRelation.Edited), (origin.Place, origin.Relation));
    }

    [Fact]
    public void SplittingAParagraph_LeavesTheOriginOnBothHalves()
    {
        var half = SupplyWords.Length / 2;

        var split = Taken.Revised([
            new(1, null, SupplyWords[..half]),
            new(null, null, SupplyWords[half..]),
            new(2, null, LabourWords),
        ]);

        Assert.Equal(Supply, Assert.Single(split.Paragraphs[0].Origins).Place);
        Assert.Equal(Supply, Assert.Single(split.Paragraphs[1].Origins).Place);
        Assert.Equal(Labour, Assert.Single(split.Paragraphs[2].Origins).Place);
    }

    [Fact]
    public void TakingOut_MakesThePlaceFreeAgain()
    {
        var out1 = Taken.TakingOut(1);

        Assert.True(new TakenPlaces(Taken).Has(Supply, SupplyWords));
        Assert.False(new TakenPlaces(out1).Has(Supply, SupplyWords));
        Assert.Equal([2], Ids(out1));
        Assert.Equal([2, 3], Ids(out1.Taking([new(Supply, SupplyWords)], null, null)));
    }

    [Fact]
    public void TheSameWordsOfALaterVersion_AreTheSameParagraph()
    {
        var later = Supply with { Version = 2, Paragraph = 3 };

        Assert.True(new TakenPlaces(Taken).Has(later, SupplyWords));
        Assert.False(new TakenPlaces(Taken).Has(later, SupplyWords + "已作核实。"));
        Assert.False(new TakenPlaces(Taken).Has(later with { Body = Yicheng }, SupplyWords));
    }

    [Fact]
    public void Quoted_NamesEachPartWithItsParagraphs() =>
        Assert.Equal(
            [(Gucheng, 1, "1"), (Zaoyang, 1, "2")],
            Taken.Quoted.Select(part => (part.Body, part.Version, string.Join(',', part.Paragraphs)))
        );

    [Fact]
    public void Paper_IsReadAsItWasWritten()
    {
        var edited = Taken.Revised([new(1, "小标题", "另写一段。", 1), new(2, null, LabourWords)]);

        var read = TotalPaper.Read(edited.Written().Bytes.Span);

        Assert.Equal(edited.Written().Hash, read.Written().Hash);
        Assert.Equal(edited.Characters, read.Characters);
        Assert.Equal(edited.Paragraphs[0].Origins[0], Assert.Single(read.Paragraphs[0].Origins));
    }

    private static IEnumerable<int> Ids(TotalPaper paper) => paper.Paragraphs.Select(paragraph => paragraph.Id);
}
