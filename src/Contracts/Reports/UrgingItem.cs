namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>An urging in a list (催办台账).</summary>
/// <param name="Report">The report.</param>
/// <param name="Urging">The urging, counted from 1 within the report.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="Kind">What sort of thing waited.</param>
/// <param name="Item">The directive or leg, counted from 1; 0 for a copy.</param>
/// <param name="Body">The body that urged.</param>
/// <param name="To">The upper body that was urged.</param>
/// <param name="Unit">The unit that was urged.</param>
/// <param name="By">Who urged.</param>
/// <param name="Reason">催办理由.</param>
/// <param name="Channel">催办方式.</param>
/// <param name="Waits">Whether it waits still.</param>
/// <param name="At">When it was urged (UTC).</param>
public sealed record UrgingItem(
    ReportId Report,
    int Urging,
    string? Title,
    WaitingKind Kind,
    int Item,
    BodyReference Body,
    BodyReference? To,
    UnitReference? Unit,
    ActorView? By,
    string Reason,
    UrgingChannel Channel,
    bool Waits,
    DateTimeOffset At
);
