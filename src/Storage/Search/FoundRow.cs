using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>A copy as one of the reader's keys sees it, as read.</summary>
internal sealed class FoundRow
{
    public Guid Report { get; init; }
    public string Reader { get; init; } = "";
    public string Body { get; init; } = "";
    public string Stage { get; init; } = "";
    public string? Kind { get; init; }
    public string? Number { get; init; }
    public string? Title { get; init; }
    public string Origin { get; init; } = "";
    public string? Author { get; init; }
    public string Category { get; init; } = "";
    public string Urgency { get; init; } = "";
    public DateTimeOffset SubmittedAt { get; init; }

    /// <summary>Of a reader with several keys the one that sees most comes first: desk, chair, person, unit.</summary>
    public int Distance =>
        Reader switch
        {
            _ when Reader.StartsWith("desk:", StringComparison.Ordinal) => 0,
            _ when Reader.StartsWith("chair:", StringComparison.Ordinal) => 1,
            _ when Reader.StartsWith("person:", StringComparison.Ordinal) => 2,
            _ => 3,
        };

    public FoundReport Item(BodyTree tree)
    {
        var stage = Enum.Parse<CopyStage>(Stage);
        return new(
            new(Report),
            Title,
            Number,
            tree.Reference(Body),
            stage,
            Terms.Of(stage),
            Kind is null ? null : Enum.Parse<AdoptionKind>(Kind),
            tree.Reference(Origin),
            Author,
            Enum.Parse<ReportCategory>(Category),
            Enum.Parse<Urgency>(Urgency),
            SubmittedAt
        );
    }

    public Twin Twin(int share, BodyTree tree)
    {
        var item = Item(tree);
        return new(item.Report, share, Title, Number, item.Body, item.Stage, item.StageName, item.Origin, SubmittedAt);
    }
}
