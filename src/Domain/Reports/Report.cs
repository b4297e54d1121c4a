using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Social-information report (社情民意信息): one aggregate and one stream from its author to the nation. A copy per body, a
/// leg per move upward, one list of results. The parts of this type: <c>Decide</c> and the commands, <c>Evolve</c>,
/// <c>Tell</c>.
/// </summary>
public sealed partial record Report : INoun<Report, ReportEvent, ReportOrder, ReportFacts>
{
    /// <inheritdoc/>
    public static string Kind => "report";

    /// <inheritdoc/>
    public static Report Start { get; } = new();

    /// <summary>Whether it was ever submitted.</summary>
    public bool Exists => !Copies.IsEmpty;

    /// <summary>Its id; empty before it was submitted.</summary>
    public ReportId Id { get; init; }

    /// <summary>反映人 and 联名, the first author first.</summary>
    public ImmutableArray<PersonId> Authors { get; init; } = [];

    /// <summary>代录人: the editor who entered it for the author.</summary>
    public PersonId? EnteredBy { get; init; }

    /// <summary>The body it was submitted to.</summary>
    public BodyCode Origin { get; init; }

    /// <summary>The unit it was submitted for.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>类别.</summary>
    public ReportCategory Category { get; init; }

    /// <summary>紧急程度.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>密级.</summary>
    public SecurityMark Mark { get; init; }

    /// <summary>来源渠道.</summary>
    public SourceChannel Channel { get; init; }

    /// <summary>附件.</summary>
    public ImmutableArray<AttachedFile> Files { get; init; } = [];

    /// <summary>When it was first submitted (UTC).</summary>
    public DateTimeOffset SubmittedAt { get; init; }

    /// <summary>附言 of the author to the office.</summary>
    public string? Note { get; init; }

    /// <summary>The copies, by body.</summary>
    public ImmutableSortedDictionary<BodyCode, Copy> Copies { get; init; } =
        ImmutableSortedDictionary<BodyCode, Copy>.Empty;

    /// <summary>The legs; leg n stands at n-1.</summary>
    public ImmutableArray<Leg> Legs { get; init; } = [];

    /// <summary>批注 of every body; comment n stands at n-1.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Ticks of the checklist that the author set.</summary>
    public ImmutableArray<string> Checks { get; init; } = [];

    /// <summary>The proposal leads; lead n stands at n-1.</summary>
    public ImmutableArray<ProposalLead> Leads { get; init; } = [];

    /// <summary>The handovers; handover n stands at n-1.</summary>
    public ImmutableArray<Handover> Handovers { get; init; } = [];

    /// <summary>The results; result n stands at n-1.</summary>
    public ImmutableArray<Result> Results { get; init; } = [];

    /// <summary>What it was merged from (综合); none for an ordinary report.</summary>
    public Merging? Merging { get; init; }

    /// <summary>The directives; directive n stands at n-1.</summary>
    public ImmutableArray<Directive> Directives { get; init; } = [];

    /// <summary>催办, in the order of time.</summary>
    public ImmutableArray<Urging> Urgings { get; init; } = [];
}
