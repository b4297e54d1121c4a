using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>The lists of a noun, told again by its own rules and list writers.</summary>
/// <typeparam name="TNoun">The rules.</typeparam>
/// <typeparam name="TState">The folded state.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <param name="lists">The noun's list writers.</param>
public sealed class NounLists<TNoun, TState, TEvent, TOrder, TFacts>(IEnumerable<IListWriter<TState, TEvent>> lists)
    : INounLists
    where TNoun : INoun<TState, TEvent, TOrder, TFacts>
    where TEvent : IEvent
{
    private readonly IListWriter<TState, TEvent>[] lists = [.. lists];

    /// <inheritdoc/>
    public string Kind => TNoun.Kind;

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<RowChange>> Replay(LoadedStream stream)
    {
        var before = TNoun.Start;
        foreach (var recorded in stream.Events.Select(Fold.Own<TEvent>))
        {
            // As when it was decided: a number is in the state only after the act that asked for it.
            var unnumbered = recorded with
            {
                Number = null,
            };
            var decided = TNoun.Evolve(before, unnumbered);
            var rows = lists.SelectMany(list => list.Rows(before, decided, [unnumbered]));
            yield return [.. rows.Select(row => new RowChange(row, recorded.Number))];
            before = TNoun.Evolve(before, recorded);
        }
    }
}
