using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Turned into a proposal lead (转提案); the lead asks for a number of its own.</summary>
[EventName("report.turned-to-proposal", 1)]
public sealed record TurnedToProposal(int Lead, BodyCode Body, string Reason, string NumberRegister) : ReportEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>The proposal committee took the lead (签收提案线索).</summary>
[EventName("report.lead-taken", 1)]
public sealed record LeadTaken(int Lead, BodyCode Body) : ReportEvent;

/// <summary>Handed to a department (转部门); the handover asks for a number of its own.</summary>
[EventName("report.handed-over", 1)]
public sealed record HandedToDepartment(
    int Handover,
    BodyCode Body,
    UnitId Unit,
    string Reason,
    DateOnly? Due,
    string NumberRegister
) : ReportEvent
{
    /// <summary>The clock that starts with it; none where nothing is due, or from before there were clocks.</summary>
    public Schedule? Clock { get; init; }

    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>The handling unit signed for it (签收转办件).</summary>
[EventName("report.handover-signed-for", 1)]
public sealed record HandoverSignedFor(int Handover, BodyCode Body) : ReportEvent;

/// <summary>The handover was answered (答复转办件).</summary>
[EventName("report.handover-answered", 1)]
public sealed record HandoverAnswered(int Handover, BodyCode Body, ReplyOutcome Outcome, string Text) : ReportEvent;
