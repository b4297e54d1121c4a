using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Handling (办理) of something handed to a unit, between its arrival there and its answer.</summary>
public sealed record Handling
{
    /// <summary>Nothing was done yet.</summary>
    public static Handling Open { get; } = new();

    /// <summary>签收人.</summary>
    public Signature? SignedForBy { get; init; }

    /// <summary>When it was signed for (UTC); none if it was not.</summary>
    public DateTimeOffset? SignedForAt { get; init; }

    /// <summary>延期: the last one asked for.</summary>
    public Extension? Extension { get; init; }

    /// <summary>The same, signed for.</summary>
    public Handling SignedFor<TEvent>(Recorded<TEvent> recorded) =>
        this with
        {
            SignedForBy = recorded.By,
            SignedForAt = recorded.At,
        };
}
