using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>What a keeper remembers of its stream.</summary>
/// <typeparam name="TState">The folded state.</typeparam>
/// <param name="Head">The head up to which it is folded.</param>
/// <param name="State">The state.</param>
public sealed record KeptState<TState>(StreamHead Head, TState State);
