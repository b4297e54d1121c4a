namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Marks doors that an open page or a program asks by itself (无人值守): feeds, counts, the hub. Going through them says
/// nothing of a person being there, so that they keep no session alive.
/// </summary>
public sealed class Unattended
{
    /// <summary>The mark.</summary>
    public static Unattended Mark { get; } = new();
}
