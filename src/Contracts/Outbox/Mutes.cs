namespace ZhengXie.Linked.Contracts.Outbox;

/// <summary>A kind of message and whether a person wants it (免打扰设置).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The same as people call it.</param>
/// <param name="Muted">Whether it is not sent to the person. 急件 and 特急件 are sent all the same.</param>
public sealed record MuteView(string Kind, string Name, bool Muted);

/// <summary>What a person does not want to be sent.</summary>
/// <param name="Kinds">The kinds, in place of those muted before.</param>
public sealed record MuteRequest(IReadOnlyList<string> Kinds);
