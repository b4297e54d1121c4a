namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>How long sessions last (会话时限): configuration section <c>Sessions</c>.</summary>
public sealed record SessionLimits
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Sessions";

    /// <summary>A session ends when nobody was at it for so long.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>A session ends after so long in any case.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(12);

    /// <summary>So many sessions a person may have at once.</summary>
    public int PerPerson { get; init; } = 8;

    /// <summary>So long a shown second factor counts.</summary>
    public TimeSpan SteppedUp { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>So long another process may go on believing what it read of a session.</summary>
    public TimeSpan Believed { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>So many sessions are kept in memory.</summary>
    public int Remembered { get; init; } = 20_000;
}
