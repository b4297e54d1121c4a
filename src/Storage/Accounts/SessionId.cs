namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Session id (会话编号): one sign-in of one person.</summary>
public readonly record struct SessionId(Guid Value)
{
    /// <summary>A new one, which nobody can guess.</summary>
    public static SessionId New() => new(Guid.NewGuid());

    /// <summary>The lower-case form with hyphens.</summary>
    public override string ToString() => Value.ToString("D");
}
