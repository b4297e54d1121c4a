using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Something a person may do now (可办事项).</summary>
/// <param name="Act">The act.</param>
/// <param name="Body">The body at which; none for an author's own act.</param>
/// <param name="Item">The leg, directive or result meant.</param>
/// <param name="StepUp">Whether the second factor is asked.</param>
/// <param name="Targets">The bodies it may be forwarded to.</param>
public sealed record PossibleMove(
    ReportAct Act,
    BodyCode? Body,
    int? Item,
    bool StepUp,
    ImmutableArray<BodyCode> Targets
);
