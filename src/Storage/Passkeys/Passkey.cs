using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Passkeys;

/// <summary>A passkey (通行密钥) as the house keeps it.</summary>
public sealed record Passkey
{
    /// <summary>Its id in this house.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required PersonId Person { get; init; }

    /// <summary>How the device calls it.</summary>
    public required byte[] Credential { get; init; }

    /// <summary>The public half of the key, in COSE form.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>How its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>How often it has signed, as the device counts; 0 where it does not count.</summary>
    public required uint Signs { get; init; }

    /// <summary>How the device is reached, such as <c>usb</c> or <c>internal</c>.</summary>
    public required IReadOnlyList<string> Transports { get; init; }

    /// <summary>Whether the device may keep copies elsewhere; that never changes.</summary>
    public required bool BackupEligible { get; init; }

    /// <summary>Whether it keeps some now.</summary>
    public required bool BackedUp { get; init; }

    /// <summary>When it was enrolled (UTC).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was shown last (UTC).</summary>
    public DateTimeOffset? UsedAt { get; init; }
}
