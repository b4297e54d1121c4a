namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>A session that goes on (在线会话), as its person or the security administrator sees it.</summary>
/// <param name="Id">Its id; it opens nothing by itself.</param>
/// <param name="Device">Browser and system, such as <c>Edge，Windows</c>; none where nothing was recognised.</param>
/// <param name="Address">The network address that it was begun from.</param>
/// <param name="Program">Whether a program holds it, by a token.</param>
/// <param name="StartedAt">When it began (UTC).</param>
/// <param name="SeenAt">When somebody was last at it, to the minute (UTC).</param>
/// <param name="EndsAt">When it ends if nobody is seen at it any more (UTC).</param>
/// <param name="Current">Whether it is the one that asks.</param>
public sealed record SessionView(
    Guid Id,
    string? Device,
    string? Address,
    bool Program,
    DateTimeOffset StartedAt,
    DateTimeOffset SeenAt,
    DateTimeOffset EndsAt,
    bool Current
);

/// <summary>
/// How long the session goes on (会话剩余时间). Spans, not moments: the clock of the machine before the person may be wrong.
/// </summary>
/// <param name="IdleSeconds">Seconds until it ends if nobody touches the page.</param>
/// <param name="LongestSeconds">Seconds until it ends whatever happens.</param>
public sealed record SessionLeft(int IdleSeconds, int LongestSeconds);
