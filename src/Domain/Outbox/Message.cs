using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Outbox;

/// <summary>
/// Message (外发消息) by SMS and 政务微信: ids and kind, never text. It is written with the act and sent after it, at least
/// once; rebuilding lists sends nothing again.
/// </summary>
/// <param name="To">To whom, as <see cref="Recipients"/> writes it.</param>
/// <param name="Kind">What it tells of: the event's stable name, or that with what it means, such as <c>report.clock-reached.overtime</c>.</param>
/// <param name="Body">The body at which it happened; its number of the paper is named.</param>
/// <param name="Item">The leg or directive meant, counted from 1.</param>
/// <param name="Urgent">急 or 特急: sent before others, and no mute setting holds it back.</param>
public sealed record Message(string To, string Kind, BodyCode Body, int? Item = null, bool Urgent = false)
{
    /// <summary>用时: how many minutes it has waited, where that is what it tells.</summary>
    public int? Minutes { get; init; }
}
