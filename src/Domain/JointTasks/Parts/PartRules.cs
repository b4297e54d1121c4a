using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>Rules of a part's text (分报告规范), and of when it may be worked on.</summary>
public static class PartRules
{
    /// <summary>The most characters of the three sections together, white space counted.</summary>
    public const int MostCharacters = 30_000;

    /// <summary>The most paragraphs of the three sections together.</summary>
    public const int MostParagraphs = 500;

    private const int MostTitleCharacters = 60;

    /// <summary>Why the body may not work on its part; none if it may.</summary>
    public static Refusal? ToWorkOn(JointTask task, Invitation invited) =>
        !task.IsRunning ? Refusals.PartTaskEnded
        : invited.Due is null ? Refusals.PartNotAsked
        : invited.Declined ? Refusals.TaskDeclinedAlready
        : task.Plan.Form == TaskForm.Neighbours && !invited.Participates ? Refusals.NeighbourNotJoined
        : null;

    /// <summary>Why the body may not send its part; none if it may: it has said that it takes part.</summary>
    public static Refusal? ToSend(Invitation invited) => invited.Participates ? null : Refusals.PartNotJoining;

    /// <summary>What is wrong with the text as a version, if anything: a section may still be empty.</summary>
    public static Refusal? Check(PartText? text)
    {
        if (text is null)
        {
            return Refusals.Missing.At("text");
        }
        if (Plain.IsBlank(text.Title))
        {
            return Refusals.TitleMissing;
        }
        return Plain.Line(text.Title, MostTitleCharacters, "text.title")
            ?? Plain.Optional(text.Situation, MostCharacters, "text.situation")
            ?? Plain.Optional(text.Problems, MostCharacters, "text.problems")
            ?? Plain.Optional(text.Advice, MostCharacters, "text.advice")
            ?? Whole(text);
    }

    /// <summary>What is missing before it can be signed, if anything.</summary>
    public static Refusal? ToSign(PartText text) =>
        Blank(text.Situation, "text.situation")
        ?? Blank(text.Problems, "text.problems")
        ?? Blank(text.Advice, "text.advice");

    /// <summary>字数: characters of the three sections, white space not counted, a surrogate pair counted once.</summary>
    public static int Characters(PartText text) =>
        CharacterCount.Printed(text.Situation)
        + CharacterCount.Printed(text.Problems)
        + CharacterCount.Printed(text.Advice);

    private static Refusal? Whole(PartText text) =>
        CharacterCount.All(text.Situation) + CharacterCount.All(text.Problems) + CharacterCount.All(text.Advice)
        > MostCharacters
            ? Refusals.TooLong(MostCharacters).At("text")
        : PartPaper.Paragraphs(text).Count() > MostParagraphs ? Refusals.PartParagraphsTooMany
        : null;

    private static Refusal? Blank(string section, string field) =>
        Plain.IsBlank(section) ? Refusals.PartSectionMissing.At(field) : null;
}
