namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>From where a session was begun (登录来源).</summary>
/// <param name="Address">The network address.</param>
/// <param name="Device">The family of browser and system, such as <c>Edge，Windows</c>; never more of it.</param>
/// <param name="Program">Whether a program carries it as a token, instead of a browser as a cookie.</param>
public sealed record SessionOrigin(string? Address, string? Device, bool Program)
{
    /// <summary>Nothing is known of it.</summary>
    public static SessionOrigin Unknown { get; } = new(null, null, false);
}
