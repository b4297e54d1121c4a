using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Outbox;

/// <summary>A message that left, or should have left, the house (外发记录).</summary>
/// <param name="Message">Its number.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="KindName">The same as people call it.</param>
/// <param name="Number">编号 of the paper at the body, where it is about one.</param>
/// <param name="Urgent">急件或特急件.</param>
/// <param name="At">When it was written (UTC).</param>
/// <param name="Deliveries">To whom and how; empty while its people are still being looked up, or where there is nobody.</param>
public sealed record MessageView(
    long Message,
    string Kind,
    string KindName,
    string? Number,
    bool Urgent,
    DateTimeOffset At,
    IReadOnlyList<MessageDelivery> Deliveries
);

/// <summary>A message to one person on one channel (发送明细).</summary>
/// <param name="Name">Who, where it is somebody of the body; none of other bodies' people.</param>
/// <param name="Channel">How.</param>
/// <param name="State">What became of it.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="EndedAt">When it was sent or given up (UTC).</param>
/// <param name="Fault">Why the last try failed: a code, never text of the provider.</param>
public sealed record MessageDelivery(
    string? Name,
    Channel Channel,
    MessageState State,
    int Attempts,
    DateTimeOffset? EndedAt,
    string? Fault
);

/// <summary>An urgent paper that nobody opened in time (超时提醒).</summary>
/// <param name="Body">The body that did not open it.</param>
/// <param name="Number">编号.</param>
/// <param name="Urgency">急 or 特急.</param>
/// <param name="Minutes">How many minutes it had waited when it was told.</param>
/// <param name="OpenedMinutes">After how many minutes it was opened at last; none while nobody has.</param>
/// <param name="At">When it was told (UTC).</param>
/// <param name="Report">The report, for the body's own desk; the body above may not open it.</param>
public sealed record OvertimeView(
    BodyCode Body,
    string? Number,
    Reports.Urgency Urgency,
    int Minutes,
    int? OpenedMinutes,
    DateTimeOffset At,
    Reports.ReportId? Report
);
