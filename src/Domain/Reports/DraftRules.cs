using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Rules of drafts (草稿规范): anything may be missing, nothing may be without bound.</summary>
public static class DraftRules
{
    /// <summary>The most characters that one part of a draft may hold while it is being shortened.</summary>
    public const int MostPartCharacters = 30_000;

    private const int MostTitleCharacters = 2000;
    private const int MostNamed = 30;

    /// <summary>What is wrong with the draft, if anything.</summary>
    public static Refusal? Check(DraftContent content) =>
        Plain.Optional(content.Title, MostTitleCharacters, "content.title")
        ?? Plain.Optional(content.Situation, MostPartCharacters, "content.situation")
        ?? Plain.Optional(content.Analysis, MostPartCharacters, "content.analysis")
        ?? Plain.Optional(content.Advice, MostPartCharacters, "content.advice")
        ?? Plain.Optional(content.Note, MostTitleCharacters, "content.note")
        ?? Checklist.CheckTicks(content.Checks)
        ?? (content.CoAuthors?.Count > MostNamed ? Refusals.CoAuthorInvalid.At("content.coAuthors") : null)
        ?? (content.Files?.Count > MostNamed ? Refusals.FilesTooMany.At("content.files") : null);
}
