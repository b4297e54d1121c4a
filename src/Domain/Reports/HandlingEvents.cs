using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Directive signed for (签收批示).</summary>
[EventName("report.directive-signed-for", 1)]
public sealed record DirectiveSignedFor(int Directive, BodyCode Body) : ReportEvent;

/// <summary>More time asked for (申请延期).</summary>
[EventName("report.extension-requested", 1)]
public sealed record ExtensionRequested(WaitingItem Item, BodyCode Body, DateOnly From, DateOnly Until, string Reason)
    : ReportEvent;

/// <summary>More time granted or refused (审批延期).</summary>
[EventName("report.extension-decided", 1)]
public sealed record ExtensionDecided(WaitingItem Item, BodyCode Body, bool Granted, DateOnly Until, string? Reason)
    : ReportEvent
{
    /// <summary>The clock that starts anew where it was granted.</summary>
    public Schedule? Clock { get; init; }
}

/// <summary>Urged by hand (催办).</summary>
[EventName("report.urged", 1)]
public sealed record Urged(WaitingItem Item, BodyCode Body, string Reason, UrgingChannel Channel) : ReportEvent;
