using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>How far one body's part is on its way to the launcher (分报告报送).</summary>
public sealed record Delivery
{
    /// <summary>Nothing was sent.</summary>
    public static Delivery None { get; } = new();

    /// <summary>报送状态.</summary>
    public DeliveryState State { get; init; }

    /// <summary>Every time it was sent, in order.</summary>
    public ImmutableArray<Sending> Sendings { get; init; } = [];

    /// <summary>The version last sent; 0 where nothing was sent.</summary>
    public int Version => Sendings is [.., var last] ? last.Version : 0;

    /// <summary>Whether the body may not change its part now: it is on its way or received.</summary>
    public bool IsAway => State is DeliveryState.Sent or DeliveryState.Received;

    /// <summary>The version that the total may take from; none while none is received.</summary>
    public int? ReceivedVersion => State == DeliveryState.Received ? Version : null;

    /// <summary>逾期: what was first sent and not taken back came after its date. What is mended later does not make it late.</summary>
    public bool Late => Sendings.FirstOrDefault(sending => sending.RecalledAt is null) is { Late: true };

    /// <summary>The versions that the launcher was ever sent and may read: a recalled one only once it was sent again.</summary>
    public IEnumerable<int> Shown =>
        Sendings.Where(sending => sending.RecalledAt is null).Select(sending => sending.Version).Distinct();

    /// <summary>The state with the last sending changed.</summary>
    internal Delivery Now(DeliveryState state, Func<Sending, Sending> change) =>
        this with
        {
            State = state,
            Sendings = Sendings.SetItem(Sendings.Length - 1, change(Sendings[^1])),
        };
}

/// <summary>One time that a part was sent (一次报送).</summary>
/// <param name="Version">The version.</param>
/// <param name="Text">Hash of its text.</param>
/// <param name="SentAt">When (UTC).</param>
/// <param name="SentBy">By whom.</param>
/// <param name="Due">The moment in force then (UTC); none where there is none.</param>
/// <param name="Late">逾期: it was sent after that moment.</param>
public sealed record Sending(
    int Version,
    string Text,
    DateTimeOffset SentAt,
    Signature? SentBy,
    DateTimeOffset? Due,
    bool Late
)
{
    /// <summary>接收 (UTC).</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Who received it.</summary>
    public Signature? ReceivedBy { get; init; }

    /// <summary>撤回 (UTC).</summary>
    public DateTimeOffset? RecalledAt { get; init; }

    /// <summary>退回 (UTC).</summary>
    public DateTimeOffset? ReturnedAt { get; init; }

    /// <summary>Who returned it.</summary>
    public Signature? ReturnedBy { get; init; }

    /// <summary>撤回或退回原因.</summary>
    public string? Reason { get; init; }
}
