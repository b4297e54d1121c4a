using System.Collections.Concurrent;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// Sessions (会话) with a short memory: what this process changes counts at once, what another one changed within
/// <see cref="SessionLimits.Believed"/>.
/// </summary>
public sealed class Sessions(SessionRows rows, SessionLimits limits, TimeProvider time)
{
    private static readonly TimeSpan SeenPause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<SessionId, Believed> believed = new();
    private long forgotten;

    /// <summary>Begins a session.</summary>
    public async Task<SessionId> Begin(PersonId person, string? address, CancellationToken cancellation)
    {
        var (id, now) = (SessionId.New(), time.GetUtcNow());
        await rows.Begin(id, person, address, now, now + limits.Longest, cancellation);
        return id;
    }

    /// <summary>What is known of the session of a request: the person is seen. None once it has ended.</summary>
    public async ValueTask<SessionFacts?> Find(SessionId id, CancellationToken cancellation)
    {
        var facts = await Look(id, cancellation);
        var now = time.GetUtcNow();
        if (facts is not null && now - facts.SeenAt >= SeenPause)
        {
            await rows.See(id, now, cancellation);
            if (believed.TryGetValue(id, out var known))
            {
                believed.TryUpdate(id, known with { Facts = known.Facts with { SeenAt = now } }, known);
            }
        }
        return facts;
    }

    /// <summary>The same without the person being seen: an open page alone keeps no session alive.</summary>
    public async ValueTask<SessionFacts?> Look(SessionId id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var facts =
            believed.TryGetValue(id, out var known) && now < known.At + limits.Believed
                ? known.Facts
                : await Read(id, now, cancellation);
        return facts?.GoesOn(now, limits.Idle) is true ? facts : null;
    }

    /// <summary>Ends the session (退出登录).</summary>
    public async Task End(SessionId id, CancellationToken cancellation)
    {
        await rows.End(id, time.GetUtcNow(), cancellation);
        Forget(id);
    }

    /// <summary>Ends every session of the person but one.</summary>
    public async Task EndAll(PersonId person, SessionId? but, CancellationToken cancellation)
    {
        await rows.EndAll(person, but, time.GetUtcNow(), cancellation);
        Forget(person);
    }

    /// <summary>Lets the second factor count for a while.</summary>
    /// <returns>Until when (UTC).</returns>
    public async Task<DateTimeOffset> StepUp(SessionId id, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + limits.SteppedUp;
        await rows.StepUp(id, until, cancellation);
        Forget(id);
        return until;
    }

    /// <summary>Reads the person's sessions anew at the next request: his roles or his account have changed.</summary>
    public void Forget(PersonId person)
    {
        Interlocked.Increment(ref forgotten);
        foreach (var (id, _) in believed.Where(entry => entry.Value.Facts.Person == person))
        {
            believed.TryRemove(id, out _);
        }
    }

    private void Forget(SessionId id)
    {
        Interlocked.Increment(ref forgotten);
        believed.TryRemove(id, out _);
    }

    private async Task<SessionFacts?> Read(SessionId id, DateTimeOffset now, CancellationToken cancellation)
    {
        var before = Interlocked.Read(ref forgotten);
        var facts = await rows.Find(id, cancellation);
        if (facts is not null)
        {
            Remember(facts, now, before);
        }
        return facts;
    }

    // What was read before something changed is not remembered past the change.
    private void Remember(SessionFacts facts, DateTimeOffset at, long before)
    {
        if (believed.Count >= limits.Remembered)
        {
            believed.Clear();
        }
        believed[facts.Id] = new(facts, at);
        if (Interlocked.Read(ref forgotten) != before)
        {
            believed.TryRemove(facts.Id, out _);
        }
    }

    private sealed record Believed(SessionFacts Facts, DateTimeOffset At);
}
