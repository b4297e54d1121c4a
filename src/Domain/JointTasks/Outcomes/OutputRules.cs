using System.Text;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>Rules of an output's text (成果文稿规范): what must be there, and how much of it.</summary>
public static class OutputRules
{
    /// <summary>The most suggestions of an output.</summary>
    public const int MostSuggestions = 50;

    /// <summary>The most paragraphs of an output that has a text of its own.</summary>
    public const int MostParagraphs = 500;

    /// <summary>The most characters of such a text, headings and white space counted.</summary>
    public const int MostCharacters = 50_000;

    private const int MostTitleCharacters = 100;
    private const int MostAddressCharacters = 200;
    private const int MostHeadingCharacters = 100;
    private const int MostParagraphCharacters = 5000;
    private const int MostSuggestionCharacters = 1000;
    private const int MostBases = 50;
    private const int MostPrefixCharacters = 20;
    private const int MostBulletinCharacters = 40;

    /// <summary>What is wrong with the text, if anything.</summary>
    /// <param name="kind">文种.</param>
    /// <param name="text">What it says.</param>
    /// <param name="total">The total report that it rests on; none where there is none, or it was redacted.</param>
    public static Refusal? Check(OutputKind kind, OutputText? text, TotalPaper? total) =>
        text is null
            ? Refusals.Missing.At("text")
            : Line(text.Title, MostTitleCharacters, "text.title")
                ?? Line(text.To, MostAddressCharacters, "text.to")
                ?? (text.Copies is { } copies ? Plain.Line(copies, MostAddressCharacters, "text.copies") : null)
                ?? (Enum.IsDefined(text.Mark) ? null : Refusals.WrongValue.At("text.mark"))
                ?? (Enum.IsDefined(text.Urgency) ? null : Refusals.WrongValue.At("text.urgency"))
                ?? CheckParagraphs(kind, text.Paragraphs)
                ?? CheckSuggestions(text.Suggestions, total);

    /// <summary>What is wrong with the words that its numbers stand on, if anything.</summary>
    /// <param name="kind">文种.</param>
    /// <param name="prefix">发文机关代字.</param>
    /// <param name="bulletin">刊名.</param>
    public static Refusal? CheckWords(OutputKind kind, string prefix, string? bulletin) =>
        CheckWord(prefix, false, "prefix")
        ?? (
            kind == OutputKind.SpecialReport ? CheckWord(bulletin, true, "bulletin")
            : bulletin is null ? null
            : Refusals.OutputBulletinNotAsked
        );

    /// <summary>What is wrong with the word that a register is named by, if anything.</summary>
    /// <param name="word">发文机关代字 or 刊名.</param>
    /// <param name="isBulletin">Whether it is a 刊名.</param>
    /// <param name="field">The input field.</param>
    public static Refusal? CheckWord(string? word, bool isBulletin, string field) =>
        Word(word, isBulletin ? MostBulletinCharacters : MostPrefixCharacters, field);

    private static Refusal? CheckParagraphs(OutputKind kind, IReadOnlyList<OutputParagraph>? paragraphs)
    {
        var most = kind == OutputKind.TotalReport ? 0 : MostParagraphs;
        if (paragraphs is null || paragraphs.Count > most || (most > 0 && paragraphs.Count == 0))
        {
            return Refusals.OutputParagraphsWrong;
        }
        for (var place = 0; place < paragraphs.Count; place++)
        {
            var field = $"text.paragraphs[{place}]";
            var refusal = paragraphs[place] is { } paragraph
                ? Heading(paragraph.Heading, field + ".heading")
                    ?? Plain.Passage(paragraph.Text, MostParagraphCharacters, field + ".text")
                : Refusals.Missing.At(field);
            if (refusal is not null)
            {
                return refusal;
            }
        }
        var characters = paragraphs.Sum(paragraph => Length(paragraph.Heading) + Length(paragraph.Text));
        return characters > MostCharacters ? Refusals.TooLong(MostCharacters).At("text.paragraphs") : null;
    }

    private static Refusal? CheckSuggestions(IReadOnlyList<Suggestion>? suggestions, TotalPaper? total)
    {
        if (suggestions is null || suggestions.Count > MostSuggestions)
        {
            return Refusals.OutputSuggestionsWrong;
        }
        for (var place = 0; place < suggestions.Count; place++)
        {
            var field = $"text.suggestions[{place}]";
            var refusal = suggestions[place] is { } suggestion
                ? Plain.Passage(suggestion.Text, MostSuggestionCharacters, field + ".text")
                    ?? (IsBased(suggestion, total) ? null : Refusals.OutputBasisUnknown.At(field + ".paragraphs"))
                : Refusals.Missing.At(field);
            if (refusal is not null)
            {
                return refusal;
            }
        }
        return null;
    }

    private static bool IsBased(Suggestion suggestion, TotalPaper? total) =>
        suggestion.Paragraphs is { Count: <= MostBases } bases
        && bases.Distinct().Count() == bases.Count
        && bases.All(id => total?.Find(id) is not null);

    private static Refusal? Heading(string? heading, string field) =>
        heading is null ? null : Plain.Line(heading, MostHeadingCharacters, field);

    private static Refusal? Line(string? text, int most, string field) =>
        Plain.IsBlank(text) ? Refusals.Missing.At(field) : Plain.Line(text, most, field);

    // It becomes part of a register's name: letters and digits, so that no other register can be meant by it.
    private static Refusal? Word(string? word, int most, string field) =>
        Line(word, most, field)
        ?? (word!.EnumerateRunes().All(Rune.IsLetterOrDigit) ? null : Refusals.OutputWordWrong.At(field));

    private static int Length(string? text) => CharacterCount.All(text);
}
