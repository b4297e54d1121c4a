namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>One move of a report upward (上报件).</summary>
/// <param name="Number">Counted from 1 within the report.</param>
/// <param name="From">The sending body.</param>
/// <param name="To">The upper body.</param>
/// <param name="Version">The version of the sender's text that went up.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Offline">线下: the upper body is not on the platform.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="SentAt">When it was sent (UTC).</param>
/// <param name="ReceivedBy">Who received it.</param>
/// <param name="ReceivedAt">When it was received (UTC).</param>
/// <param name="EndedAt">When it was recalled, returned, declined or adopted (UTC).</param>
/// <param name="Reason">Why it was recalled.</param>
public sealed record LegView(
    int Number,
    BodyReference From,
    BodyReference To,
    int Version,
    LegState State,
    bool Offline,
    ActorView? SentBy,
    DateTimeOffset SentAt,
    ActorView? ReceivedBy,
    DateTimeOffset? ReceivedAt,
    DateTimeOffset? EndedAt,
    string? Reason
)
{
    /// <summary>线下来稿: entered by the upper body for one that had not joined.</summary>
    public bool OnPaper { get; init; }

    /// <summary>凭据 of a paper that was entered; for the two bodies concerned.</summary>
    public string? Evidence { get; init; }
}
