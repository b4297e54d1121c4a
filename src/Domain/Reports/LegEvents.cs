using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Sent up (上报): one leg to one body, with the version that was signed.</summary>
[EventName("report.forwarded", 1)]
public sealed record LegSent(int Leg, BodyCode From, BodyCode To, int Version, bool Offline) : ReportEvent
{
    /// <summary>The clock that starts with it; none where the upper body has not joined.</summary>
    public Schedule? Clock { get; init; }
}

/// <summary>Recalled (撤回上报) before it was received.</summary>
[EventName("report.recalled", 1)]
public sealed record LegRecalled(int Leg, BodyCode From, BodyCode To, string? Reason) : ReportEvent;

/// <summary>Received (接收) by the upper body; its copy asks for a number unless it has one.</summary>
[EventName("report.received", 1)]
public sealed record LegReceived(int Leg, BodyCode From, BodyCode To, string? NumberRegister) : ReportEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>A result told off the platform (线下结果), entered by the sender with evidence.</summary>
[EventName("report.offline-result", 1)]
public sealed record OfflineResultEntered(
    int Leg,
    BodyCode From,
    BodyCode To,
    ResultKind Result,
    AdoptionKind? Kind,
    string? Reason,
    string Evidence
) : ReportEvent;
