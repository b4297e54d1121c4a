using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Feed;

/// <summary>
/// A notice as the caller's list shows it (通知一条). The same happening on two of his feeds is one line, on the feed that
/// concerns him most: his own first.
/// </summary>
/// <param name="Feed">The feed, which says why he is told: his own, a desk's, a unit's, a proposal committee's.</param>
/// <param name="Kind">What happened, such as <c>report.submitted</c>.</param>
/// <param name="Subject">The id of the report, commission, joint task or person; of a part the task's and the body's code, with a stroke between.</param>
/// <param name="Body">The body at which it happened, six digits.</param>
/// <param name="BodyName">Its name.</param>
/// <param name="Item">The leg or directive meant, counted from 1.</param>
/// <param name="At">When it was decided (UTC).</param>
/// <param name="Read">Whether the caller has read it.</param>
/// <param name="Title">The paper's title, where the caller may read the paper there; none of other things.</param>
/// <param name="Urgency">How urgent the report is.</param>
public sealed record NoticeLine(
    string Feed,
    string Kind,
    string Subject,
    string? Body,
    string? BodyName,
    int? Item,
    DateTimeOffset At,
    bool Read,
    string? Title = null,
    Urgency? Urgency = null
);
