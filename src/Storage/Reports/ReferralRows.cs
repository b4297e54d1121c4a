using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Row of <c>lists.proposal_leads</c>.</summary>
internal sealed record LeadRow(
    Guid Report,
    int Lead,
    string Body,
    string? Number,
    string TextHash,
    Guid Author,
    string Category,
    string Reason,
    DateTimeOffset TurnedAt,
    DateTimeOffset? TakenAt
)
{
    public static LeadRow Of(Report report, ProposalLead lead)
    {
        var result = report.Results[lead.Result - 1];
        return new(
            report.Id.Value,
            lead.Item,
            lead.Body.Value,
            lead.Number,
            report.Copies[lead.Body].Versions[lead.Version - 1].Text,
            FirstAuthor.Of(report),
            report.Category.ToString(),
            result.Reason!,
            result.At,
            lead.TakenAt
        );
    }
}

/// <summary>Row of <c>lists.handovers</c>.</summary>
internal sealed record HandoverRow(
    Guid Report,
    int Handover,
    string Body,
    Guid Unit,
    string? Number,
    string TextHash,
    string Reason,
    DateOnly? Due,
    DateTimeOffset HandedAt,
    DateTimeOffset? SignedForAt,
    DateTimeOffset? AnsweredAt,
    string? Outcome
)
{
    public static HandoverRow Of(Report report, Handover handover)
    {
        var result = report.Results[handover.Result - 1];
        var reply = handover.Reply is { } number ? report.Results[number - 1] : null;
        return new(
            report.Id.Value,
            handover.Item,
            handover.Body.Value,
            handover.Unit.Value,
            handover.Number,
            report.Copies[handover.Body].Versions[handover.Version - 1].Text,
            result.Reason!,
            handover.Due,
            result.At,
            handover.SignedForAt,
            reply?.At,
            reply?.Outcome?.ToString()
        );
    }
}
