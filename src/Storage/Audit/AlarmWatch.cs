using System.Threading.Channels;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Counts what happens too often (告警计数), per account and per address, in this process. Its memory and its queue are
/// bounded: under a flood the first alarms are raised, and the audit holds the rest.
/// </summary>
public sealed class AlarmWatch(AuditOptions options)
{
    /// <summary>The outcome of a try to sign in while the account is locked.</summary>
    public const string SignInLocked = "sign-in.locked";

    private const int MostWatched = 10_000;
    private const int MostWaiting = 100;

    private readonly Lock turn = new();
    private readonly Dictionary<(AlarmKind, string), Queue<DateTimeOffset>> heard = [];
    private readonly Channel<AlarmCase> cases = Channel.CreateBounded<AlarmCase>(MostWaiting);

    /// <summary>What is to be told.</summary>
    internal ChannelReader<AlarmCase> Cases => cases.Reader;

    /// <summary>An entry was written.</summary>
    public void Hear(AuditEntry entry)
    {
        AlarmKind? kind =
            entry.Outcome == AuditEntry.OutOfBounds ? AlarmKind.OutOfBounds
            : entry.Outcome == SignInLocked || entry.Outcome == Refusals.CodeLocked.Code ? AlarmKind.Locked
            : null;
        if (kind is not { } what)
        {
            return;
        }
        if (entry.Person is { } person && IsTooOften((what, person.ToString()), entry.At))
        {
            cases.Writer.TryWrite(new(what, person, Address: null, options.AlarmAfter, entry.At));
        }
        if (entry.Address is { } address && IsTooOften((what, address), entry.At))
        {
            cases.Writer.TryWrite(new(what, Person: null, address, options.AlarmAfter, entry.At));
        }
    }

    private bool IsTooOften((AlarmKind, string) who, DateTimeOffset at)
    {
        lock (turn)
        {
            if (!heard.TryGetValue(who, out var moments))
            {
                if (heard.Count >= MostWatched)
                {
                    heard.Clear();
                }
                heard[who] = moments = new();
            }
            while (moments.TryPeek(out var first) && first <= at - options.AlarmWithin)
            {
                moments.Dequeue();
            }
            moments.Enqueue(at);
            if (moments.Count < options.AlarmAfter)
            {
                return false;
            }
            heard.Remove(who);
            return true;
        }
    }

    /// <summary>Something happened too often (告警事由).</summary>
    internal sealed record AlarmCase(AlarmKind Kind, PersonId? Person, string? Address, int Count, DateTimeOffset At);
}
