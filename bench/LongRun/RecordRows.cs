namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>What the record holds (记录所存), as far as acknowledgements are compared with it.</summary>
/// <param name="Receipts">The receipts.</param>
/// <param name="Events">The events, stream by stream in their order.</param>
/// <param name="Notices">The numbers of the notices, feed by feed in their order.</param>
internal sealed record RecordRows(
    IAsyncEnumerable<ReceiptRow> Receipts,
    IAsyncEnumerable<EventRow> Events,
    IAsyncEnumerable<NoticeRow> Notices
);

/// <summary>A receipt in the record (记录中的回执).</summary>
/// <param name="Account">Who acted; the house itself has an empty id.</param>
/// <param name="Command">The command id.</param>
/// <param name="Subject">What was acted on.</param>
/// <param name="At">When.</param>
/// <param name="Item">What it made inside its subject.</param>
/// <param name="Number">The paper number that it brought.</param>
internal sealed record ReceiptRow(
    Guid Account,
    Guid Command,
    string Subject,
    DateTimeOffset At,
    int? Item,
    string? Number
);

/// <summary>An event in the record (记录中的事件).</summary>
/// <param name="Stream">Its stream.</param>
/// <param name="Version">Its place in the stream, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Register">The register that gave it a number, if one did.</param>
/// <param name="Number">The number.</param>
internal sealed record EventRow(Guid Stream, int Version, string Name, string? Register = null, int? Number = null);

/// <summary>A notice in the record (记录中的通知).</summary>
/// <param name="Feed">Its feed.</param>
/// <param name="Number">Its number there, from 1.</param>
internal sealed record NoticeRow(string Feed, long Number);
