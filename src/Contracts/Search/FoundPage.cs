using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Search;

/// <summary>A page of what was found (检索结果), newest first.</summary>
/// <param name="Items">At most 50 reports.</param>
/// <param name="Next">What to ask the next page with; none at the end.</param>
/// <param name="Count">How many there are, at most 200; told with the first page only.</param>
/// <param name="More">Whether there are more than 200.</param>
public sealed record FoundPage(IReadOnlyList<FoundReport> Items, string? Next, int? Count, bool More);

/// <summary>A report that was found, as its reader may see it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Title">标题 of the text that the reader knows it by; none if it was redacted.</param>
/// <param name="Number">编号 at <paramref name="Body"/>; none while it is arriving.</param>
/// <param name="Body">The body asked for, otherwise the one that the reader looks from.</param>
/// <param name="Stage">办理状态 there.</param>
/// <param name="StageName">The state's name on screen.</param>
/// <param name="Kind">采用方式 there.</param>
/// <param name="Origin">The body it was submitted to.</param>
/// <param name="Author">The first author's name.</param>
/// <param name="Category">类别.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="SubmittedAt">When it was first submitted (UTC).</param>
public sealed record FoundReport(
    ReportId Report,
    string? Title,
    string? Number,
    BodyReference Body,
    CopyStage Stage,
    string StageName,
    AdoptionKind? Kind,
    BodyReference Origin,
    string? Author,
    ReportCategory Category,
    Urgency Urgency,
    DateTimeOffset SubmittedAt
);
