using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Search;

/// <summary>
/// What is searched for (检索条件), always within what the reader may read. At least one of the members must be given.
/// </summary>
/// <param name="Words">
/// Words parted by spaces, all of which must stand in what the reader may read of a report: titles, texts, numbers, authors,
/// units. At most 100 characters and 8 words, one of them of at least two characters.
/// </param>
/// <param name="Body">Only reports that stand at this body, as far as the reader may know.</param>
/// <param name="Stage">办理状态, at that body; without a body, where the reader looks from.</param>
/// <param name="Kind">采用方式, likewise.</param>
/// <param name="Category">类别.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="From">First day of submission (China), that day included.</param>
/// <param name="Until">Last day of submission (China), that day included.</param>
public sealed record SearchQuery(
    string? Words = null,
    BodyCode? Body = null,
    CopyStage? Stage = null,
    AdoptionKind? Kind = null,
    ReportCategory? Category = null,
    Urgency? Urgency = null,
    DateOnly? From = null,
    DateOnly? Until = null
);
