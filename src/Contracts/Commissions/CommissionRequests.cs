namespace ZhengXie.Linked.Contracts.Commissions;

/// <summary>What is sent to name the commission that a report answers (标明约稿).</summary>
/// <param name="Commission">The commission; none takes the mark off.</param>
public sealed record CommissionNaming(CommissionId? Commission);
