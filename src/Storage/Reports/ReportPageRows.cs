using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>A row of a desk's list, as read.</summary>
internal sealed class DeskRow
{
    public Guid Report { get; init; }
    public string? Title { get; init; }
    public string? Number { get; init; }
    public string Stage { get; init; } = "";
    public string? Todo { get; init; }
    public string Origin { get; init; } = "";
    public string? FromBody { get; init; }
    public string? Author { get; init; }
    public string Category { get; init; } = "";
    public string Urgency { get; init; } = "";
    public string Mark { get; init; } = "";
    public int Characters { get; init; }
    public string? Kind { get; init; }
    public string? Bulletin { get; init; }
    public int? IssueYear { get; init; }
    public int? IssueNumber { get; init; }
    public DateTimeOffset SubmittedAt { get; init; }
    public DateTimeOffset ChangedAt { get; init; }
    public DateTimeOffset ListedAt { get; init; }
    public string? ClockKind { get; init; }
    public DateTimeOffset? DueAt { get; init; }

    public (ClockKind Kind, DateTimeOffset DueAt)? Clock =>
        DueAt is { } due ? (Enum.Parse<ClockKind>(ClockKind!), due) : null;

    public DeskItem Item(BodyTree tree)
    {
        var stage = Enum.Parse<CopyStage>(Stage);
        return new(
            new(Report),
            Title,
            Number,
            stage,
            Terms.Of(stage),
            Todo is null ? null : Enum.Parse<Role>(Todo),
            tree.Reference(Origin),
            tree.Reference(FromBody),
            Author,
            Enum.Parse<ReportCategory>(Category),
            Enum.Parse<Urgency>(Urgency),
            Enum.Parse<SecurityMark>(Mark),
            Characters,
            Kind is null ? null : Enum.Parse<AdoptionKind>(Kind),
            Bulletin is null ? null : new(Bulletin, IssueYear!.Value, IssueNumber!.Value),
            SubmittedAt,
            ChangedAt
        );
    }
}

/// <summary>A row of an author's or unit's list, as read.</summary>
internal sealed class FollowedPageRow
{
    public Guid Report { get; init; }
    public string? Title { get; init; }
    public string? Number { get; init; }
    public string Body { get; init; } = "";
    public string Stage { get; init; } = "";
    public bool Todo { get; init; }
    public string? Result { get; init; }
    public string? ResultBody { get; init; }
    public string Category { get; init; } = "";
    public string Urgency { get; init; } = "";
    public int Characters { get; init; }
    public DateTimeOffset SubmittedAt { get; init; }
    public DateTimeOffset ChangedAt { get; init; }

    public FollowedItem Item(BodyTree tree)
    {
        var stage = Enum.Parse<CopyStage>(Stage);
        return new(
            new(Report),
            Title,
            Number,
            tree.Reference(Body),
            stage,
            Terms.Of(stage),
            Todo,
            Result is null ? null : Enum.Parse<ResultKind>(Result),
            tree.Reference(ResultBody),
            Enum.Parse<ReportCategory>(Category),
            Enum.Parse<Urgency>(Urgency),
            Characters,
            SubmittedAt,
            ChangedAt
        );
    }
}

/// <summary>A row of the sender's list, as read.</summary>
internal sealed class SentRow
{
    public Guid Report { get; init; }
    public int Leg { get; init; }
    public string? Title { get; init; }
    public string? Number { get; init; }
    public string ToBody { get; init; } = "";
    public string State { get; init; } = "";
    public bool Offline { get; init; }
    public DateTimeOffset SentAt { get; init; }
    public DateTimeOffset ChangedAt { get; init; }

    public SentItem Item(BodyTree tree) =>
        new(
            new(Report),
            Leg,
            Title,
            Number,
            tree.Reference(ToBody),
            Enum.Parse<LegState>(State),
            Offline,
            SentAt,
            ChangedAt
        );
}
