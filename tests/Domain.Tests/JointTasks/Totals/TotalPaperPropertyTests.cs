using FsCheck;
using FsCheck.Fluent;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalWords;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Totals;

/// <summary>Random editing: taking in, taking out, editing, moving, writing of one's own. No origin is ever lost or made up.</summary>
public sealed class TotalPaperPropertyTests
{
    private const int Kinds = 5;

    [Fact]
    public void WhateverAnEditorDoes_AParagraphKeepsItsOrigins() =>
        ForAll(
            (before, after) =>
            {
                foreach (var paragraph in after.Paragraphs)
                {
                    var had = before.Find(paragraph.Id)?.Origins.Select(origin => origin.Place) ?? [];
                    Assert.Subset(paragraph.Origins.Select(origin => origin.Place).ToHashSet(), had.ToHashSet());
                }
            }
        );

    [Fact]
    public void AnOrigin_AlwaysNamesTheWordsThatStandInThePart() =>
        ForAll(
            (_, after) =>
                Assert.All(
                    after.Paragraphs,
                    paragraph =>
                        Assert.All(
                            paragraph.Origins,
                            origin => Assert.Equal(Words(origin.Place), origin.WordsBeside(paragraph.Text))
                        )
                )
        );

    [Fact]
    public void Verbatim_IsSaidExactlyWhereTheWordsAreThose() =>
        ForAll(
            (_, after) =>
                Assert.All(
                    after.Paragraphs,
                    paragraph =>
                        Assert.All(
                            paragraph.Origins,
                            origin =>
                                Assert.Equal(
                                    paragraph.Text == Words(origin.Place),
                                    origin.Relation == ParagraphRelation.Verbatim
                                )
                        )
                )
        );

    [Fact]
    public void Ids_AreNeverGivenTwice() =>
        ForAll(
            (before, after) =>
            {
                var ids = after.Paragraphs.Select(paragraph => paragraph.Id).ToList();
                Assert.Equal(ids.Count, ids.Distinct().Count());
                Assert.All(ids, id => Assert.True(before.Find(id) is not null || id > before.LastId));
            }
        );

    private static void ForAll(Action<TotalPaper, TotalPaper> property) =>
        Prop.ForAll(
                Arb.From(Gen.Choose(0, 9999).ArrayOf()),
                row =>
                {
                    var paper = TotalPaper.Empty;
                    foreach (var number in row)
                    {
                        var next = Step(paper, number);
                        property(paper, next);
                        paper = next;
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));

    private static TotalPaper Step(TotalPaper paper, int number)
    {
        var count = paper.Paragraphs.Length;
        var at = count == 0 ? 0 : number / Kinds % count;
        return (number % Kinds) switch
        {
            0 => Take(paper, number),
            1 when count > 0 => paper.TakingOut(paper.Paragraphs[at].Id),
            2 when count > 0 => Revise(paper, pieces => pieces[at] = Edited(pieces[at], number)),
            3 when count > 0 => Revise(paper, pieces => pieces.Reverse()),
            _ => Revise(paper, pieces => pieces.Insert(at, new(null, null, $"自拟第{number}段，承上启下。"))),
        };
    }

    private static TotalPaper Take(TotalPaper paper, int number)
    {
        var place = At(number % 2 == 0 ? Gucheng : Zaoyang, PartSection.Problems, 1 + (number % 17));
        return new TakenPlaces(paper).Has(place, Words(place))
            ? paper
            : paper.Taking([new(place, Words(place))], null, null);
    }

    private static TotalPaper Revise(TotalPaper paper, Action<List<TotalPiece>> edit)
    {
        var pieces = paper
            .Paragraphs.Select(paragraph => new TotalPiece(paragraph.Id, paragraph.Heading, paragraph.Text))
            .ToList();
        edit(pieces);
        return paper.Revised(pieces);
    }

    // A little, a lot, or so much that another paragraph's words stand in it.
    private static TotalPiece Edited(TotalPiece piece, int number) =>
        piece with
        {
            Text = (number % 3) switch
            {
                0 => piece.Text + "另据了解。",
                1 => $"改写{number}。",
                _ => Words(At(Gucheng, PartSection.Problems, 1 + (number % 17))) + piece.Text,
            },
        };

    private static string Words(PartPlace place) =>
        place.Body.Value + (place.Paragraph % 2 == 0 ? SupplyWords : LabourWords) + "第" + place.Paragraph + "处。";
}
