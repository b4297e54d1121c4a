using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Proposal lead (提案线索): what a body's proposal committee got of a report.</summary>
/// <param name="Item">Counted from 1 within the report.</param>
/// <param name="Number">编号 in the body's register of leads.</param>
/// <param name="Body">The body.</param>
/// <param name="Version">The version of the body's text that the committee reads.</param>
/// <param name="Result">The result that stands for it.</param>
/// <param name="TakenAt">When the committee took it (UTC).</param>
/// <param name="Withdrawn">Whether the turning was taken back; the number stays.</param>
public sealed record ProposalLead(
    int Item,
    string? Number,
    BodyCode Body,
    int Version,
    int Result,
    DateTimeOffset? TakenAt = null,
    bool Withdrawn = false
)
{
    /// <summary>Whether the committee has not taken it yet.</summary>
    public bool IsWaiting => TakenAt is null && !Withdrawn;
}
