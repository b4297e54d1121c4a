namespace ZhengXie.Linked.Contracts.Passkeys;

/// <summary>A passkey (通行密钥) of one's own: a key in a device, opened there by finger, face or PIN.</summary>
/// <param name="Id">Its id in this house.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="CreatedAt">When it was enrolled (UTC).</param>
/// <param name="UsedAt">When it was shown last (UTC); none if never.</param>
/// <param name="BackedUp">Whether the device keeps copies of it elsewhere, such as in a cloud.</param>
public sealed record PasskeyView(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, bool BackedUp);
