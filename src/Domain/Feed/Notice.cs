namespace ZhengXie.Linked.Domain.Feed;

/// <summary>
/// Notice (通知) on a feed: ids and kind, never text. Whoever may join a feed may read every notice of it.
/// </summary>
/// <param name="Feed">The feed, as <see cref="Feeds"/> writes it.</param>
/// <param name="Kind">The stable name of the event it tells of, such as <c>report.submitted</c>.</param>
/// <param name="Subject">The id of the report, body or person.</param>
/// <param name="Body">The body at which it happened, as six digits; none where no body is meant.</param>
/// <param name="Item">The leg or directive meant, counted from 1.</param>
public sealed record Notice(string Feed, string Kind, string Subject, string? Body = null, int? Item = null);
