namespace ZhengXie.Linked.Storage.Outbox;

/// <summary>A message that is to be sent now (待发消息).</summary>
/// <param name="Id">Its id, the same with every try.</param>
/// <param name="Person">To whom.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Subject">The id of what it is about.</param>
/// <param name="Body">The body at which it happened.</param>
/// <param name="Item">The leg or directive meant.</param>
/// <param name="Minutes">用时.</param>
/// <param name="Number">编号 at that body.</param>
/// <param name="Urgent">急件或特急件.</param>
/// <param name="Attempts">How often it has been tried, this time included.</param>
public sealed record OutgoingMessage(
    Guid Id,
    Guid Person,
    string Kind,
    string Subject,
    string Body,
    int? Item,
    int? Minutes,
    string? Number,
    bool Urgent,
    int Attempts
);
