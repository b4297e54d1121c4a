namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Marks the few doors that are open before a one-time password was changed.</summary>
public sealed class OneTimePasswordAllowed
{
    /// <summary>The mark.</summary>
    public static OneTimePasswordAllowed Mark { get; } = new();
}
