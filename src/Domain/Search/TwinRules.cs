using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Search;

/// <summary>Rules of looking for twins (查重规范): a text as a draft may hold it, no longer.</summary>
public static class TwinRules
{
    private const int MostTitleCharacters = 200;

    /// <summary>What is wrong with what was sent, if anything.</summary>
    public static Refusal? Check(TwinsRequest request) =>
        Plain.Optional(request.Title, MostTitleCharacters, "title")
        ?? Plain.Optional(request.Situation, DraftRules.MostPartCharacters, "situation")
        ?? Plain.Optional(request.Analysis, DraftRules.MostPartCharacters, "analysis")
        ?? Plain.Optional(request.Advice, DraftRules.MostPartCharacters, "advice");
}
