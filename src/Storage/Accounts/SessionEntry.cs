namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>A session in the list of those that go on (会话清单).</summary>
/// <param name="Id">The session.</param>
/// <param name="Origin">From where it was begun.</param>
/// <param name="StartedAt">When it began (UTC).</param>
/// <param name="SeenAt">When somebody was last at it, to the minute (UTC).</param>
/// <param name="ExpiresAt">When it ends whatever happens (UTC).</param>
public sealed record SessionEntry(
    SessionId Id,
    SessionOrigin Origin,
    DateTimeOffset StartedAt,
    DateTimeOffset SeenAt,
    DateTimeOffset ExpiresAt
);
