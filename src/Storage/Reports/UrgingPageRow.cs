using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>A row of a ledger of urgings, as read.</summary>
internal sealed class UrgingPageRow
{
    public Guid Report { get; init; }
    public int Urging { get; init; }
    public string? Title { get; init; }
    public string Kind { get; init; } = "";
    public int Item { get; init; }
    public string Body { get; init; } = "";
    public string? ToBody { get; init; }
    public Guid? Unit { get; init; }
    public string? Name { get; init; }
    public string? Role { get; init; }
    public string Reason { get; init; } = "";
    public string Channel { get; init; } = "";
    public bool Open { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>The row on screen; names of people are told inside their own body only.</summary>
    public UrgingItem Draw(BodyTree tree, IReadOnlySet<string> keys) =>
        new(
            new(Report),
            Urging,
            Title,
            Enum.Parse<WaitingKind>(Kind),
            Item,
            tree.Reference(Body),
            tree.Reference(ToBody),
            Unit is { } id && tree.Find(new BodyCode(Body))?.Units.GetValueOrDefault(new(id)) is { } unit
                ? new(unit.Id, unit.Name)
                : null,
            Role is null ? null : new(Enum.Parse<Role>(Role), tree.Reference(Body), Known(keys) ? Name : null),
            Reason,
            Enum.Parse<UrgingChannel>(Channel),
            Open,
            At
        );

    private bool Known(IReadOnlySet<string> keys) => keys.Contains(Visibility.Desk(new BodyCode(Body)));
}
