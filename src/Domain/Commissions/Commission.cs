using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>
/// Commission (约稿): a body asks those below, or its own units, for reports on a subject by a date. One stream each; what
/// came for it stands in the streams of the reports.
/// </summary>
public sealed partial record Commission : INoun<Commission, CommissionEvent, CommissionOrder, CommissionFacts>
{
    /// <inheritdoc/>
    public static string Kind => "commission";

    /// <inheritdoc/>
    public static Commission Start { get; } = new();

    /// <summary>The item under which its clock stands.</summary>
    public const string ClockItem = "commission";

    /// <summary>Whether it was ever issued.</summary>
    public bool Exists => Addressees.Length > 0;

    /// <summary>Its id; empty before it was issued.</summary>
    public CommissionId Id { get; init; }

    /// <summary>The body that asks.</summary>
    public BodyCode Body { get; init; }

    /// <summary>编号, such as <c>320000-YG-2025-004</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Hash of its <see cref="CommissionPaper"/>.</summary>
    public string Text { get; init; } = "";

    /// <summary>When it was issued (UTC).</summary>
    public DateTimeOffset IssuedAt { get; init; }

    /// <summary>截止日期 in force, the whole day, Asia/Shanghai.</summary>
    public DateOnly Due { get; init; }

    /// <summary>约稿对象, in the order given.</summary>
    public ImmutableArray<Addressee> Addressees { get; init; } = [];

    /// <summary>延期, in the order given.</summary>
    public ImmutableArray<Extension> Extensions { get; init; } = [];

    /// <summary>The upper body's commission that this one relays.</summary>
    public CommissionId? Parent { get; init; }

    /// <summary>状态.</summary>
    public CommissionState State { get; init; }

    /// <summary>When it was closed or withdrawn (UTC).</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>撤回原因.</summary>
    public string? EndReason { get; init; }

    /// <summary>The clock of its date, under <see cref="ClockItem"/>; it stands once the commission has ended.</summary>
    public ImmutableSortedDictionary<string, Clock> Clocks { get; init; } = ClockBook.Empty;

    /// <summary>Whether the body as a whole was asked.</summary>
    public bool Asks(BodyCode body) => Addressees.Any(asked => asked.Unit is null && asked.Body == body);

    /// <summary>Where the addressee stands among the addressees; -1 if it was not asked.</summary>
    internal int PlaceOf(BodyCode body, UnitId? unit) =>
        Addressees.IndexOf(Addressees.FirstOrDefault(asked => asked.Body == body && asked.Unit == unit)!);
}
