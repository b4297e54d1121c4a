using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Tickets that were opened a moment ago (近期凭据), so that not every request of a busy screen derives keys and decrypts anew. Whether a
/// ticket has run out, and whether its session goes on, is asked each time all the same. What could not be opened is not remembered.
/// </summary>
/// <param name="time">The clock.</param>
public sealed class OpenedTickets(TimeProvider time) : IDisposable
{
    /// <summary>How long a ticket counts as opened; so long does a key that was revoked still open it.</summary>
    public static readonly TimeSpan Believed = TimeSpan.FromMinutes(1);

    private const int Most = 1_000;

    // The clock above decides what counts; this gives the memory back.
    private static readonly MemoryCacheEntryOptions Kept = new()
    {
        Size = 1,
        AbsoluteExpirationRelativeToNow = Believed,
    };

    private readonly MemoryCache opened = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The ticket that the sealed text holds, each time in a copy of its own; none if the seal is broken.</summary>
    /// <param name="place">Which seal it is: what one opens, another need not.</param>
    /// <param name="text">The sealed text.</param>
    /// <param name="open">Opens the seal.</param>
    public AuthenticationTicket? Open(SealPlace place, string text, Func<AuthenticationTicket?> open)
    {
        var now = time.GetUtcNow();
        var key = new Key(place, text);
        if (!opened.TryGetValue(key, out Opened? known) || now - known!.At >= Believed)
        {
            if (open() is not { } ticket)
            {
                return null;
            }
            known = opened.Set(key, new Opened(ticket, now), Kept);
        }
        return known.Ticket.Clone();
    }

    /// <inheritdoc/>
    public void Dispose() => opened.Dispose();

    private sealed record Key(SealPlace Place, string Text);

    private sealed record Opened(AuthenticationTicket Ticket, DateTimeOffset At);
}
