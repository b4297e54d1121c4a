using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Search;

/// <summary>What is sent to look for twins (查重) of a text that is being written; parts may still be missing.</summary>
/// <param name="Body">The body it is meant for.</param>
/// <param name="Title">标题.</param>
/// <param name="Situation">情况问题.</param>
/// <param name="Analysis">原因分析.</param>
/// <param name="Advice">建议.</param>
/// <param name="Report">The draft or report itself, which is no twin of its own.</param>
public sealed record TwinsRequest(
    BodyCode Body,
    string? Title = null,
    string? Situation = null,
    string? Analysis = null,
    string? Advice = null,
    ReportId? Report = null
);

/// <summary>Reports of the last twelve months that are similar by at least 70 % (查重结果): proposed, nothing follows by itself.</summary>
/// <param name="Items">Those that the reader may open, most alike first, at most 50.</param>
/// <param name="More">Whether there are more than these.</param>
/// <param name="OthersAlike">
/// Whether the body that the text is meant for has a similar report that the reader may not open. Nothing else is told of it.
/// </param>
public sealed record TwinsView(IReadOnlyList<Twin> Items, bool More, bool OthersAlike);

/// <summary>A similar report (相似信息).</summary>
/// <param name="Report">The report.</param>
/// <param name="Share">相似度 in percent: the Jaccard share of character pairs of title and text.</param>
/// <param name="Title">标题.</param>
/// <param name="Number">编号 where the reader looks from.</param>
/// <param name="Body">The body that the reader looks from.</param>
/// <param name="Stage">办理状态 there.</param>
/// <param name="StageName">The state's name on screen.</param>
/// <param name="Origin">The body it was submitted to.</param>
/// <param name="SubmittedAt">When it was first submitted (UTC).</param>
public sealed record Twin(
    ReportId Report,
    int Share,
    string? Title,
    string? Number,
    BodyReference Body,
    CopyStage Stage,
    string StageName,
    BodyReference Origin,
    DateTimeOffset SubmittedAt
);
