using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Order (指令) to a keeper: a command under the id its client chose, who gives it, and what it acts on.</summary>
public interface IOrder
{
    /// <summary>The command id; unique per account in the whole record.</summary>
    CommandId Id { get; }

    /// <summary>Who gives the order, with every role.</summary>
    Caller Caller { get; }

    /// <summary>The stream it acts on.</summary>
    Guid Stream { get; }

    /// <summary>What the receipt names: a report's id, a body's code, a person's id.</summary>
    string Subject { get; }

    /// <summary>
    /// The command itself, a record of Contracts. With <see cref="Subject"/> it is the content that a repetition of the
    /// same command id must show again.
    /// </summary>
    object Command { get; }
}
