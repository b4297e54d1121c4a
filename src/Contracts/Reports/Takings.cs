using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>What is sent to take in many at once (批量收稿).</summary>
/// <param name="Reports">1 to 100 reports, each once: submitted ones are taken, those sent up are received.</param>
public sealed record TakingsRequest(IReadOnlyList<ReportId> Reports);

/// <summary>What came of one of them: exactly one of a receipt, or a refusal's code and sentence.</summary>
/// <param name="Report">The report.</param>
/// <param name="Receipt">The receipt, if it was taken in.</param>
/// <param name="Code">The refusal's stable code, if it was not.</param>
/// <param name="Detail">The refusal's sentence.</param>
public sealed record TakingOutcome(ReportId Report, Receipt? Receipt, string? Code, string? Detail);
