using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>
/// Keeper (守护者) of one stream: load, gather facts, decide, append, fold, ring. It does one order at a time; the record
/// stays right even if another process keeps the same stream for a moment, because every append names the head it saw.
/// An order may change other streams of the noun too; their keepers learn of it when they next meet the record.
/// </summary>
/// <typeparam name="TNoun">The rules.</typeparam>
/// <typeparam name="TState">The folded state.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class Keeper<TNoun, TState, TEvent, TOrder, TFacts> : IKeeper<TOrder>, IDisposable
    where TNoun : INoun<TState, TEvent, TOrder, TFacts>
    where TEvent : IEvent
    where TOrder : IOrder
    where TFacts : IFacts
{
    private const int Tries = 3;
    private const int Waiting = 64;

    private readonly Guid stream;
    private readonly KeeperSource<TNoun, TState, TEvent, TOrder, TFacts> house;
    private readonly SemaphoreSlim turn = new(1);
    private int waiting;
    private KeptState<TState>? kept;
    private bool begun;

    internal Keeper(Guid stream, KeeperSource<TNoun, TState, TEvent, TOrder, TFacts> house) =>
        (this.stream, this.house) = (stream, house);

    /// <inheritdoc/>
    public async Task<Outcome> Do(TOrder order, CancellationToken cancellation = default)
    {
        try
        {
            if (Interlocked.Increment(ref waiting) > Waiting)
            {
                return Refusals.TooBusy;
            }
            await turn.WaitAsync(cancellation);
            try
            {
                return await DoInTurn(order);
            }
            finally
            {
                turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task<Outcome> DoInTurn(TOrder order)
    {
        try
        {
            for (var tried = 0; tried < Tries; tried++)
            {
                if (await Try(order) is { } outcome)
                {
                    return outcome;
                }
                kept = null;
            }
            return Refusals.Busy;
        }
        catch (RecordAwayException)
        {
            return Refusals.RecordUnavailable;
        }
    }

    // No outcome: a stream has moved on, and the decision was made on an old state.
    private async Task<Outcome?> Try(TOrder order)
    {
        var remembered = kept ?? Unread(order);
        if ((remembered ?? await Load()) is not { } before)
        {
            return Refusals.NotFound;
        }
        // Remembered again only when the record has answered.
        kept = null;
        var others = await house.Others(TNoun.Others(before.State, order));
        var gathered = await house.Journal.Read(cancellation => house.Facts.Gather(order, cancellation).AsTask());
        var facts = others.Count == 0 ? gathered : TNoun.Knowing(gathered, StatesOf(others));
        var decision = TNoun.Decide(before.State, order, facts);
        if (decision.Refused is { } refusal)
        {
            // Nothing is appended that could conflict, so an outdated memory must be looked for.
            if (remembered is not null && await house.Journal.Version(stream) != before.Head.Version)
            {
                return null;
            }
            kept = before;
            return await FirstReceipt(order) ?? refusal;
        }
        var composed = house.Composer.Compose(order, facts, decision, before, others);
        var appended = await house.Journal.Append(composed.Act);
        switch (appended.Verdict)
        {
            case Verdict.Done:
                kept = After(before, composed, appended);
                house.Ring(composed.Act, appended);
                return ReceiptOf(composed.Act, appended);
            case Verdict.Conflict:
                return null;
            case Verdict.Repeated or Verdict.Taken:
                return await FirstReceipt(order);
            case Verdict.TooBusy:
                kept = before;
                return Refusals.TooBusy;
            default:
                return Refusals.RecordUnavailable;
        }
    }

    // The first order of a keeper is mostly the one that begins its stream: then there is nothing to read.
    private KeptState<TState>? Unread(TOrder order)
    {
        var first = !begun && TNoun.Begins(order);
        begun = true;
        return first ? new(StreamHead.None, TNoun.Start) : null;
    }

    // A stream of another noun is none of this keeper's.
    private async Task<KeptState<TState>?> Load()
    {
        var loaded = await house.Journal.Load(stream);
        return Fold.IsOwn<TEvent>(loaded) ? Fold.Of<TNoun, TState, TEvent, TOrder, TFacts>(loaded) : null;
    }

    private static Dictionary<Guid, TState> StatesOf(IReadOnlyDictionary<Guid, KeptState<TState>> others) =>
        others.ToDictionary(other => other.Key, other => other.Value.State);

    private async Task<Outcome?> FirstReceipt(TOrder order) =>
        await house.Journal.FindReceipt(order.Caller.Person.Value, order.Id) switch
        {
            null => null,
            var stored when stored.Content.AsSpan().SequenceEqual(CommandContent.Of(order)) => stored.Receipt,
            _ => Refusals.CommandIdTaken,
        };

    private static KeptState<TState> After(KeptState<TState> before, ComposedAct<TEvent> composed, Appended appended) =>
        composed.Events.IsEmpty
            ? before
            : new(
                composed.Act.Changes[0].After,
                composed.Numbered(appended.Numbers).Aggregate(before.State, TNoun.Evolve)
            );

    private static Receipt ReceiptOf(Act act, Appended appended) =>
        new(act.Command, act.Subject, act.At, appended.Numbers.FirstOrDefault(number => number is not null), act.Item);
}
