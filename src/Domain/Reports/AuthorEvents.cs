using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>An event (事件) in the life of one report.</summary>
public abstract record ReportEvent : IEvent
{
    /// <inheritdoc/>
    public virtual string? Register => null;
}

/// <summary>Submitted for the first time (首次提交): the report exists and asks for its number.</summary>
[EventName("report.submitted", 1)]
public sealed record ReportSubmitted(
    ReportId Report,
    BodyCode Body,
    ImmutableArray<PersonId> Authors,
    PersonId? EnteredBy,
    UnitId? Unit,
    string Text,
    int Characters,
    ReportCategory Category,
    Urgency Urgency,
    SecurityMark Mark,
    SourceChannel Channel,
    ImmutableArray<AttachedFile> Files,
    string NumberRegister
) : ReportEvent
{
    /// <summary>Ticks of the checklist; not written where none was set.</summary>
    public ImmutableArray<string>? Checks { get; init; }

    /// <summary>The clock that starts with it; events from before there were clocks have none.</summary>
    public Schedule? Clock { get; init; }

    /// <summary>附言 to the office, if any.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>Submitted again (重新提交) after withdrawal or return.</summary>
[EventName("report.resubmitted", 1)]
public sealed record ReportResubmitted(BodyCode Body, string Text, int Characters, ImmutableArray<AttachedFile>? Files)
    : ReportEvent
{
    /// <summary>The clock that starts anew with it.</summary>
    public Schedule? Clock { get; init; }
}

/// <summary>Withdrawn by the author (撤回).</summary>
[EventName("report.withdrawn", 1)]
public sealed record ReportWithdrawn(BodyCode Body, string? Reason) : ReportEvent;
