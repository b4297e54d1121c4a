using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>Runs commands through a noun's rules and notes what they do. A refusal means that the scene is badly written.</summary>
internal sealed class Scene<TNoun, TState, TEvent, TOrder, TFacts>(TFacts facts, Func<Notice, Told> place)
    where TNoun : INoun<TState, TEvent, TOrder, TFacts>
    where TEvent : IEvent
    where TOrder : IOrder
    where TFacts : IFacts
{
    public TState State { get; private set; } = TNoun.Start;

    public List<Telling> Tellings { get; } = [];

    public void Do(TOrder order) => Do(order, facts);

    /// <summary>The same on other facts: at a later moment.</summary>
    public void Do(TOrder order, TFacts facts)
    {
        var decision = TNoun.Decide(State, order, facts);
        Assert.True(decision.Refused is null, $"{order.Command}: {decision.Refused}");
        foreach (var happened in decision.Events)
        {
            var number = happened.Register is { } register ? PaperNumber.Write(register, Tellings.Count + 1) : null;
            var recorded = new Recorded<TEvent>(happened, facts.Now, decision.By, number);
            State = TNoun.Evolve(State, recorded);
            var told = TNoun.Tell(State, recorded).Select(place).ToImmutableArray();
            var sent = TNoun.Alert(State, recorded).Select(message => message.Kind).ToImmutableArray();
            Tellings.Add(new(order.Command.GetType(), happened.GetType(), number is not null, told) { Sent = sent });
        }
    }
}
