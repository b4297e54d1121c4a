using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Leg (上报件): one move of a report from a body to an upper body.</summary>
/// <param name="Number">Counted from 1 within the report.</param>
/// <param name="From">The sending body.</param>
/// <param name="To">The upper body.</param>
/// <param name="Version">The version of the sender's text that went up.</param>
/// <param name="Text">Hash of that text.</param>
/// <param name="Offline">线下: the upper body has not joined; the sender enters what it is told.</param>
/// <param name="State">Where it stands.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="SentAt">When it was sent (UTC).</param>
/// <param name="ReceivedBy">Who received it.</param>
/// <param name="ReceivedAt">When it was received (UTC).</param>
/// <param name="EndedAt">When it was recalled, returned, declined or adopted (UTC).</param>
/// <param name="Reason">Why it was recalled.</param>
/// <param name="Result">The result that ended it, counted from 1 within the report; none while it is open, or recalled.</param>
public sealed record Leg(
    int Number,
    BodyCode From,
    BodyCode To,
    int Version,
    string Text,
    bool Offline,
    LegState State,
    Signature? SentBy,
    DateTimeOffset SentAt,
    Signature? ReceivedBy = null,
    DateTimeOffset? ReceivedAt = null,
    DateTimeOffset? EndedAt = null,
    string? Reason = null,
    int? Result = null
)
{
    /// <summary>凭据 of a paper that was entered for a body that had not joined (线下来稿); none for a leg sent here.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether it waits, is in hand, was adopted or turned: no other may be sent beside it.</summary>
    public bool IsOpen => State is LegState.Sent or LegState.Received or LegState.Adopted or LegState.Converted;
}
