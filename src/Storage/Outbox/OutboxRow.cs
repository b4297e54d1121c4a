using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Outbox;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Outbox;

/// <summary>
/// Row of <c>record.outbox</c> (外发消息). It travels with the act's list rows, but no list writer draws it: a rebuild sends
/// nothing again.
/// </summary>
internal sealed record OutboxRow(
    Guid Stream,
    string Subject,
    string Addressee,
    string Kind,
    string Body,
    int? Item,
    int? Minutes,
    bool Urgent,
    DateTimeOffset At
)
{
    /// <summary>The row of a message that follows from an order.</summary>
    public static ListRow Of(IOrder order, Message message, DateTimeOffset at) =>
        new(
            "outbox",
            new OutboxRow(
                order.Stream,
                order.Subject,
                message.To,
                message.Kind,
                message.Body.Value,
                message.Item,
                message.Minutes,
                message.Urgent,
                at
            )
        );
}
