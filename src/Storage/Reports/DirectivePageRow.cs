using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>A row of a ledger of directives, as read.</summary>
internal sealed class DirectivePageRow
{
    public Guid Report { get; init; }
    public int Directive { get; init; }
    public string? Title { get; init; }
    public string? Number { get; init; }
    public string Body { get; init; } = "";
    public Guid? Unit { get; init; }
    public string Level { get; init; } = "";
    public string Leader { get; init; } = "";
    public DateOnly Dated { get; init; }
    public DateOnly? Due { get; init; }
    public DateOnly? FirstDue { get; init; }
    public bool Replied { get; init; }
    public string State { get; init; } = "";
    public bool Asked { get; init; }
    public DateTimeOffset? SignedForAt { get; init; }
    public int Urgings { get; init; }
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>The row on screen, as it stands at the moment of looking.</summary>
    public DirectiveItem Item(ReportFacts facts) =>
        new(
            new(Report),
            Directive,
            Title,
            Number,
            facts.Bodies.Reference(Body),
            Enum.Parse<DirectiveLevel>(Level),
            Leader,
            Dated,
            Due,
            Replied,
            RecordedAt
        )
        {
            Unit = UnitIn(facts),
            State = Enum.Parse<HandlingState>(State),
            Light = Replied ? null : DueLights.Of(Due, new BodyCode(Body), facts),
            Overdue = !Replied && Due < facts.Today,
            FirstDue = FirstDue,
            ExtensionAsked = Asked,
            SignedForAt = SignedForAt,
            Urgings = Urgings,
        };

    private UnitReference? UnitIn(ReportFacts facts) =>
        Unit is { } id && facts.Bodies.Find(new(Body))?.Units.GetValueOrDefault(new(id)) is { } unit
            ? new(unit.Id, unit.Name)
            : null;
}
