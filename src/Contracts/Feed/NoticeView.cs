namespace ZhengXie.Linked.Contracts.Feed;

/// <summary>Notice (通知): ids and kind; the text is read where it stands, by whoever may read it.</summary>
/// <param name="Number">Its number on the feed, from 1, without holes.</param>
/// <param name="Kind">What happened, such as <c>report.submitted</c>.</param>
/// <param name="Subject">The id of the report, body or person.</param>
/// <param name="Body">The body at which it happened, six digits.</param>
/// <param name="Item">The leg or directive meant, counted from 1.</param>
/// <param name="At">When it was decided (UTC).</param>
public sealed record NoticeView(long Number, string Kind, string Subject, string? Body, int? Item, DateTimeOffset At);
