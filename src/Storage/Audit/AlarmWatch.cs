using System.Threading.Channels;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Hears what may happen too often (告警监听), of an account and from an address. Its queue is bounded: under a flood some is not
/// heard, and what is heard counts it, because counting is done in the record (<see cref="AlarmCount"/>).
/// </summary>
public sealed class AlarmWatch
{
    /// <summary>The outcome of a try to sign in while the account is locked.</summary>
    public const string SignInLocked = "sign-in.locked";

    private const int MostWaiting = 100;

    private readonly Channel<AlarmCase> cases = Channel.CreateBounded<AlarmCase>(MostWaiting);

    /// <summary>What is to be counted.</summary>
    internal ChannelReader<AlarmCase> Cases => cases.Reader;

    /// <summary>What an outcome is a case of; none of most.</summary>
    public static AlarmKind? KindOf(string outcome) =>
        outcome == AuditEntry.OutOfBounds ? AlarmKind.OutOfBounds
        : outcome == SignInLocked || outcome == Refusals.CodeLocked.Code ? AlarmKind.Locked
        : null;

    /// <summary>An entry was written.</summary>
    public void Hear(AuditEntry entry)
    {
        if (KindOf(entry.Outcome) is not { } kind)
        {
            return;
        }
        if (entry.Person is { } person)
        {
            cases.Writer.TryWrite(new(kind, person, Address: null, entry.At));
        }
        if (entry.Address is { } address)
        {
            cases.Writer.TryWrite(new(kind, Person: null, address, entry.At));
        }
    }
}
