using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>A row of a list of proposal leads, as read.</summary>
internal sealed class LeadPageRow
{
    public Guid Report { get; init; }
    public int Lead { get; init; }
    public string? Number { get; init; }
    public string? Title { get; init; }
    public string Body { get; init; } = "";
    public string? Author { get; init; }
    public string Category { get; init; } = "";
    public string Reason { get; init; } = "";
    public DateTimeOffset TurnedAt { get; init; }
    public DateTimeOffset? TakenAt { get; init; }

    public ProposalLeadItem Item(BodyTree tree) =>
        new(
            new(Report),
            Lead,
            Number,
            Title,
            tree.Reference(Body),
            Author,
            Enum.Parse<ReportCategory>(Category),
            Reason,
            TurnedAt,
            TakenAt
        );
}

/// <summary>A row of a list of handovers, as read.</summary>
internal sealed class HandoverPageRow
{
    public Guid Report { get; init; }
    public int Handover { get; init; }
    public string? Number { get; init; }
    public string? Title { get; init; }
    public string Body { get; init; } = "";
    public Guid Unit { get; init; }
    public string Reason { get; init; } = "";
    public DateOnly? Due { get; init; }
    public DateTimeOffset HandedAt { get; init; }
    public DateTimeOffset? SignedForAt { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public string? Outcome { get; init; }

    public HandoverItem Item(ReportFacts facts)
    {
        var unit = new UnitId(Unit);
        return new(
            new(Report),
            Handover,
            Number,
            Title,
            facts.Bodies.Reference(Body),
            new(unit, facts.Bodies.Find(new BodyCode(Body))!.Units[unit].Name),
            Reason,
            Due,
            HandedAt,
            SignedForAt,
            AnsweredAt,
            Outcome is null ? null : Enum.Parse<ReplyOutcome>(Outcome)
        )
        {
            Light = AnsweredAt is null ? DueLights.Of(Due, new BodyCode(Body), facts) : null,
            Overdue = AnsweredAt is null && Due < facts.Today,
        };
    }
}
