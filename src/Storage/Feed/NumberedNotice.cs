namespace ZhengXie.Linked.Storage.Feed;

/// <summary>A notice (通知) as it stands on its feed: ids and kind, never text.</summary>
/// <param name="Number">Its number on the feed, from 1, without holes.</param>
/// <param name="Kind">The stable name of the event it tells of.</param>
/// <param name="Subject">The id of the report, body or person.</param>
/// <param name="Body">The body at which it happened, as six digits.</param>
/// <param name="Item">The leg or directive meant, counted from 1.</param>
/// <param name="At">When the act was decided (UTC).</param>
public sealed record NumberedNotice(
    long Number,
    string Kind,
    string Subject,
    string? Body,
    int? Item,
    DateTimeOffset At
);
