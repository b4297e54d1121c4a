using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Rules of a report's text (文稿规范). Source: DOMAIN §3.1: title, situation, cause, advice; at most 1,500 characters.</summary>
public static class TextRules
{
    /// <summary>The most characters that the three parts may hold together.</summary>
    public const int MostCharacters = 1500;

    /// <summary>The most characters that they may hold with white space counted: room to lay out, none to flood the record.</summary>
    public const int MostWithSpaces = 2 * MostCharacters;

    /// <summary>The most characters of a title.</summary>
    public const int MostTitleCharacters = 60;

    /// <summary>What is wrong with the text, if anything.</summary>
    public static Refusal? Check(ReportText? text)
    {
        if (text is null)
        {
            return Refusals.SectionMissing.At("text");
        }
        if (Plain.IsBlank(text.Title))
        {
            return Refusals.TitleMissing;
        }
        return Plain.Line(text.Title, MostTitleCharacters, "text.title")
            ?? Section(text.Situation, "text.situation")
            ?? Section(text.Analysis, "text.analysis")
            ?? Section(text.Advice, "text.advice")
            ?? Length(text);
    }

    /// <summary>字数: characters of the three parts, white space not counted, a surrogate pair counted once.</summary>
    public static int Characters(ReportText text) =>
        CharacterCount.Printed(text.Situation)
        + CharacterCount.Printed(text.Analysis)
        + CharacterCount.Printed(text.Advice);

    private static Refusal? Length(ReportText text)
    {
        var characters = Characters(text);
        return characters > MostCharacters ? Refusals.TextTooLong(characters)
            : WithSpaces(text) > MostWithSpaces ? Refusals.TooLong(MostWithSpaces).At("text")
            : null;
    }

    private static int WithSpaces(ReportText text) =>
        CharacterCount.All(text.Situation) + CharacterCount.All(text.Analysis) + CharacterCount.All(text.Advice);

    private static Refusal? Section(string? part, string field) =>
        Plain.IsBlank(part) ? Refusals.SectionMissing.At(field) : Plain.Characters(part, field);
}
