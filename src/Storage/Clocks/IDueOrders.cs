using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>
/// Due orders (到点指令) of one noun: turns a step that has come into an ordinary order by <c>Caller.House</c>, under
/// <see cref="DueStep.Command"/>. Registered by <see cref="ClockRegistration.AddDueOrders"/>.
/// </summary>
public interface IDueOrders
{
    /// <summary>The kind of stream that it orders.</summary>
    string Noun { get; }

    /// <summary>Gives the order; a refusal means that the clock has moved on meanwhile.</summary>
    Task<Outcome> Do(DueStep step, IEngine engine, CancellationToken cancellation);
}
