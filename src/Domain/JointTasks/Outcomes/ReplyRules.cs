using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>Rules of replies and of what suggestions are turned into (答复和转化规范).</summary>
public static class ReplyRules
{
    /// <summary>The most steps that are reported of one conversion.</summary>
    public const int MostSteps = 100;

    private const int MostReplyCharacters = 1000;
    private const int MostEntries = 10;
    private const int MostTitleCharacters = 200;
    private const int MostReferenceCharacters = 100;
    private const decimal MostAmount = 100_000_000m;

    /// <summary>What is wrong with a reply, if anything: whoever does not wholly adopt says why.</summary>
    /// <param name="outcome">办理结果.</param>
    /// <param name="text">What is done, or why not.</param>
    /// <param name="field">The input field of the reply; empty where it is the whole input.</param>
    public static Refusal? Check(SuggestionOutcome outcome, string? text, string field)
    {
        var inside = field.Length == 0 ? "" : field + ".";
        return !Enum.IsDefined(outcome) ? Refusals.WrongValue.At(inside + "outcome")
            : outcome != SuggestionOutcome.Adopted && Plain.IsBlank(text)
                ? Refusals.ReplyReasonMissing.At(inside + "text")
            : text is null ? null
            : Plain.Passage(text, MostReplyCharacters, inside + "text");
    }

    /// <summary>What is wrong with the conversions of a suggestion, if anything.</summary>
    /// <param name="entries">转化事项.</param>
    /// <param name="outcome">What was answered to the suggestion.</param>
    /// <param name="field">The input field.</param>
    public static Refusal? Check(IReadOnlyList<ConversionEntry>? entries, SuggestionOutcome outcome, string field)
    {
        if (entries is null or [])
        {
            return null;
        }
        return entries.Count > MostEntries ? Refusals.ConversionsTooMany.At(field)
            : outcome == SuggestionOutcome.NotAdopted ? Refusals.ConversionNotAdopted.At(field)
            : entries.Select(entry => Check(entry, field)).FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? Check(ConversionEntry? entry, string field)
    {
        if (entry is null || Plain.IsBlank(entry.Title))
        {
            return Refusals.Missing.At(field + ".title");
        }
        return !Enum.IsDefined(entry.Kind) ? Refusals.WrongValue.At(field + ".kind")
            : entry.State is not (ConversionState.Planned or ConversionState.UnderWay or ConversionState.Done)
                ? Refusals.WrongValue.At(field + ".state")
            : Plain.Line(entry.Title, MostTitleCharacters, field + ".title")
                ?? (
                    entry.Reference is { } reference
                        ? Plain.Line(reference, MostReferenceCharacters, field + ".reference")
                        : null
                )
                ?? (IsAmount(entry) ? null : Refusals.ConversionAmountWrong.At(field + ".amount"));
    }

    private static bool IsAmount(ConversionEntry entry) =>
        entry.Amount is not { } amount
        || (
            entry.Kind != ConversionKind.Document
            && amount is >= 0 and <= MostAmount
            && decimal.Round(amount, 2) == amount
        );
}
