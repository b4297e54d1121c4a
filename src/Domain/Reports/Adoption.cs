using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Adoption (采用) of a copy by its body.</summary>
/// <param name="Kind">采用方式.</param>
/// <param name="Issue">期号.</param>
/// <param name="Version">The version that was signed.</param>
/// <param name="Result">The result that stands for it, counted from 1 within the report.</param>
public sealed record Adoption(AdoptionKind Kind, BulletinIssue? Issue, int Version, int Result);
