using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <content>What becomes of the paragraphs: taken in, taken out, edited and moved. What came in checked stays well-formed.</content>
public sealed partial record TotalPaper
{
    // Shorter paragraphs are phrases that anybody writes.
    private const int LeastPasted = 20;

    /// <summary>The paper with these paragraphs of parts in it.</summary>
    /// <param name="taken">The places and their words, in order.</param>
    /// <param name="after">The paragraph to put them after; 0 for the beginning, none for the end.</param>
    /// <param name="question">The question that they answer.</param>
    public TotalPaper Taking(IReadOnlyList<PartWords> taken, int? after, int? question)
    {
        var added = taken.Select(
            (part, place) =>
                new TotalParagraph(
                    LastId + 1 + place,
                    null,
                    part.Words,
                    question,
                    [ParagraphOrigin.Of(part.Place, part.Words, part.Words)]
                )
        );
        var at = after is { } id ? PlaceOf(id) + 1 : Paragraphs.Length;
        return new(Paragraphs.InsertRange(at, added), LastId + taken.Count);
    }

    /// <summary>The paper without the paragraph.</summary>
    public TotalPaper TakingOut(int id) => this with { Paragraphs = Paragraphs.RemoveAt(PlaceOf(id)) };

    /// <summary>
    /// The paper as an editor left it. Origins of words that he cut here and pasted there go with the words; whole paragraphs
    /// of parts that he pasted instead of taking them are found.
    /// </summary>
    /// <param name="pieces">The whole report; ids are of this version, each once.</param>
    /// <param name="parts">The paragraphs of the parts that are received.</param>
    public TotalPaper Revised(IReadOnlyList<TotalPiece> pieces, params IReadOnlyCollection<PartWords> parts)
    {
        var last = LastId;
        var revised = ImmutableArray.CreateBuilder<TotalParagraph>(pieces.Count);
        foreach (var piece in pieces)
        {
            revised.Add(
                piece.Id is { } id
                    ? Find(id)!.Revised(piece)
                    : new(++last, piece.Heading, piece.Text, piece.Question, [])
            );
        }
        var next = new TotalPaper(revised.MoveToImmutable(), last);
        var loose = LooseIn(next);
        var whole = parts.Where(words => words.Words.Length >= LeastPasted).ToList();
        return next with { Paragraphs = [.. next.Paragraphs.Select(paragraph => Gathering(paragraph, loose, whole))] };
    }

    // Words of paragraphs that are gone, or no longer read as they did.
    private List<PartWords> LooseIn(TotalPaper next)
    {
        var texts = next.Paragraphs.ToDictionary(paragraph => paragraph.Id, paragraph => paragraph.Text);
        return
        [
            .. Paragraphs
                .Where(paragraph => texts.GetValueOrDefault(paragraph.Id) != paragraph.Text)
                .SelectMany(paragraph =>
                    paragraph.Origins.Select(origin => new PartWords(origin.Place, origin.WordsBeside(paragraph.Text)))
                )
                .DistinctBy(words => words.Place),
        ];
    }

    private TotalParagraph Gathering(TotalParagraph paragraph, List<PartWords> loose, List<PartWords> whole)
    {
        var before = Find(paragraph.Id)?.Text ?? "";
        if (string.Equals(before, paragraph.Text, StringComparison.Ordinal))
        {
            return paragraph;
        }
        var moved = loose.Where(words => Recognition.Arrived(words.Words, before, paragraph.Text));
        var pasted = whole.Where(words => Recognition.Pasted(words.Words, before, paragraph.Text));
        var known = paragraph.Origins.Select(origin => new PartWords(origin.Place, origin.WordsBeside(paragraph.Text)));
        var arrived = moved.Concat(pasted).ExceptBy(known.Select(Named), Named).DistinctBy(Named);
        return paragraph with
        {
            Origins =
            [
                .. paragraph.Origins,
                .. arrived.Select(words => ParagraphOrigin.Of(words.Place, words.Words, paragraph.Text)),
            ],
        };
    }

    // The same words of a later version of a part are the same paragraph.
    private static (BodyCode Body, PartSection Section, string Words) Named(PartWords part) =>
        (part.Place.Body, part.Place.Section, part.Words);

    private int PlaceOf(int id)
    {
        var place = -1;
        for (var at = 0; at < Paragraphs.Length && place < 0; at++)
        {
            place = Paragraphs[at].Id == id ? at : -1;
        }
        return place;
    }
}
