using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Directive recorded (登记批示); it asks for a number of its own.</summary>
[EventName("report.directive", 1)]
public sealed record DirectiveRecorded(
    int Directive,
    BodyCode Body,
    DirectiveLevel Level,
    string Leader,
    string Text,
    DateOnly Dated,
    UnitId? Unit,
    DateOnly? Due,
    string NumberRegister
) : ReportEvent
{
    /// <summary>The clock that starts with it; none where nothing is due, or from before there were clocks.</summary>
    public Schedule? Clock { get; init; }

    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>Directive answered (批示办理答复).</summary>
[EventName("report.directive-replied", 1)]
public sealed record DirectiveReplied(int Directive, BodyCode Body, ReplyOutcome Outcome, string Text) : ReportEvent;

/// <summary>A wrongly entered result corrected (更正); the old one stays, marked.</summary>
[EventName("report.result-corrected", 1)]
public sealed record ResultCorrected(
    int Result,
    BodyCode Body,
    string Reason,
    AdoptionKind? Kind,
    BulletinIssue? Issue,
    DirectiveLevel? Level,
    string? Leader,
    string? Text,
    DateOnly? Dated,
    ReplyOutcome? Outcome
) : ReportEvent;
