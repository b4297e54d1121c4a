using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>Bounds of a total report (总报告规范): what an editor may send, and how long the whole may be.</summary>
public static class TotalRules
{
    /// <summary>The most paragraphs.</summary>
    public const int MostParagraphs = 2000;

    /// <summary>The most characters of the whole, white space counted.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>The most characters of one paragraph: as many as a whole part may have.</summary>
    public const int MostParagraphCharacters = 30_000;

    /// <summary>The most paragraphs that are taken at once.</summary>
    public const int MostTaken = 200;

    /// <summary>The most versions: an editor at work all day makes a few dozen.</summary>
    public const int MostVersions = 5000;

    private const int MostHeadingCharacters = 100;
    private const int MostNoteCharacters = 200;

    /// <summary>What is wrong with what an editor sent, if anything.</summary>
    /// <param name="command">What he sent.</param>
    /// <param name="paper">The version it was typed from.</param>
    /// <param name="questions">How many questions the outline has.</param>
    public static Refusal? Check(ReviseTotal command, TotalPaper paper, int questions)
    {
        var pieces = command.Paragraphs;
        if (pieces is not { Count: >= 1 and <= MostParagraphs } || pieces.Any(piece => piece is null))
        {
            return Refusals.TotalParagraphsWrong;
        }
        var named = pieces.Where(piece => piece.Id is not null).Select(piece => piece.Id!.Value).ToList();
        if (named.Distinct().Count() != named.Count)
        {
            return Refusals.TotalParagraphTwice;
        }
        var known = paper.Paragraphs.Select(paragraph => paragraph.Id).ToHashSet();
        return named.Exists(id => !known.Contains(id))
            ? Refusals.TotalParagraphUnknown
            : pieces.Select(piece => Check(piece, questions)).FirstOrDefault(found => found is not null)
                ?? Plain.Optional(command.Note, MostNoteCharacters, "note");
    }

    /// <summary>What is wrong with the paper as a whole, if anything.</summary>
    public static Refusal? Check(TotalPaper paper) =>
        paper.Paragraphs.Length > MostParagraphs ? Refusals.TotalParagraphsWrong
        : paper.Paragraphs.Sum(paragraph => Length(paragraph.Heading) + Length(paragraph.Text)) > MostCharacters
            ? Refusals.TooLong(MostCharacters).At("paragraphs")
        : null;

    /// <summary>What is wrong with the number of a question, if anything.</summary>
    public static Refusal? CheckQuestion(int? question, int questions) =>
        question is { } number && (number < 1 || number > questions) ? Refusals.TotalQuestionUnknown : null;

    private static Refusal? Check(TotalPiece piece, int questions) =>
        (piece.Heading is { } heading ? Plain.Line(heading, MostHeadingCharacters, "paragraphs.heading") : null)
        ?? Plain.Passage(piece.Text, MostParagraphCharacters, "paragraphs.text")
        ?? CheckQuestion(piece.Question, questions);

    private static int Length(string? text) => CharacterCount.All(text);
}
