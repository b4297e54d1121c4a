using System.Collections.Concurrent;
using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// Sessions (会话) with a short memory: what this process changes counts at once, and at once in the others that it tells;
/// where that is missed, within <see cref="SessionLimits.Believed"/>.
/// </summary>
public sealed class Sessions(SessionRows rows, SessionLimits limits, IHerald herald, TimeProvider time)
{
    private static readonly TimeSpan SeenPause = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<SessionId, Believed> believed = new();
    private readonly SharedQuestion<SessionId, SessionFacts> asked = new(ids => rows.Find(ids, CancellationToken.None));
    private ImmutableArray<Action<PersonId>> hearers = [];
    private long forgotten;

    /// <summary>From here on it hears of whom a session has ended, or may do something else than before. Must return at once.</summary>
    public void WhenChanged(Action<PersonId> hear) =>
        ImmutableInterlocked.Update(ref hearers, known => known.Add(hear));

    /// <summary>Begins a session. A person has a bounded number of them: those not used for longest end.</summary>
    public async Task<SessionId> Begin(PersonId person, SessionOrigin origin, CancellationToken cancellation)
    {
        var (id, now) = (SessionId.New(), time.GetUtcNow());
        var begun = new SessionEntry(id, origin, now, now, now + limits.Longest);
        if (await rows.Begin(person, begun, limits.PerPerson, cancellation))
        {
            await Forget(person);
        }
        return id;
    }

    /// <summary>What is known of a session that goes on. Asking alone keeps none alive.</summary>
    public async ValueTask<SessionFacts?> Look(SessionId id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (
            believed.TryGetValue(id, out var known)
            && now < known.At + limits.Believed
            && known.Facts.GoesOn(now, limits.Idle)
        )
        {
            return known.Facts;
        }
        // Another process may have seen the person since.
        var facts = await Read(id, now, cancellation);
        return facts?.GoesOn(now, limits.Idle) is true ? facts : null;
    }

    /// <summary>Somebody is at it: the time without anybody begins anew.</summary>
    public async ValueTask See(SessionFacts facts, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (now - facts.SeenAt < SeenPause)
        {
            return;
        }
        await rows.See(facts.Id, now, cancellation);
        if (believed.TryGetValue(facts.Id, out var known))
        {
            believed.TryUpdate(facts.Id, known with { Facts = known.Facts with { SeenAt = now } }, known);
        }
    }

    /// <summary>When the session ends if nobody is seen from now on (UTC).</summary>
    public DateTimeOffset EndOf(SessionFacts facts) =>
        facts.SeenAt + limits.Idle < facts.ExpiresAt ? facts.SeenAt + limits.Idle : facts.ExpiresAt;

    /// <summary>Ends the session (退出登录).</summary>
    public async Task End(SessionId id, CancellationToken cancellation)
    {
        if (await rows.End(id, null, time.GetUtcNow(), cancellation) is { } person)
        {
            await Forget(person);
        }
    }

    /// <summary>Ends one session of that person; whether it was one of his that went on.</summary>
    public async Task<bool> End(SessionId id, PersonId owner, CancellationToken cancellation)
    {
        if (await rows.End(id, owner, time.GetUtcNow(), cancellation) is null)
        {
            return false;
        }
        await Forget(owner);
        return true;
    }

    /// <summary>Ends every session of the person but one.</summary>
    public async Task EndAll(PersonId person, SessionId? but, CancellationToken cancellation)
    {
        await rows.EndAll(person, but, time.GetUtcNow(), cancellation);
        await Forget(person);
    }

    /// <summary>Lets the second factor count for a while, and completes a sign-in that waited for it.</summary>
    /// <returns>Until when (UTC).</returns>
    public async Task<DateTimeOffset> StepUp(SessionId id, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + limits.SteppedUp;
        if (await rows.StepUp(id, until, cancellation) is { } person)
        {
            await Forget(person);
        }
        return until;
    }

    /// <summary>
    /// Reads the person's sessions anew at the next request, at every door: his roles or his account have changed.
    /// </summary>
    public Task Forget(PersonId person)
    {
        ForgetHere(person);
        return herald.TellAll(new News { Persons = [person] });
    }

    /// <summary>Reads the person's sessions anew at the next request to this process, which another one asked for.</summary>
    public void ForgetHere(PersonId person)
    {
        Interlocked.Increment(ref forgotten);
        foreach (var (id, _) in believed.Where(entry => entry.Value.Facts.Person == person))
        {
            believed.TryRemove(id, out _);
        }
        foreach (var hear in hearers)
        {
            hear(person);
        }
    }

    private async Task<SessionFacts?> Read(SessionId id, DateTimeOffset now, CancellationToken cancellation)
    {
        var before = Interlocked.Read(ref forgotten);
        var facts = await asked.Of(id, cancellation);
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
