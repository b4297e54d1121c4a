namespace ZhengXie.Linked.Domain.Acts;

/// <summary>An event as it stands in the record: what happened, when, by whom, and the number it was given.</summary>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <param name="Event">What happened.</param>
/// <param name="At">When it was decided (UTC).</param>
/// <param name="By">Who did it; none for the house itself (a clock, an import at the console).</param>
/// <param name="Number">The paper number that the record assigned at commit, if the event asked for one.</param>
public sealed record Recorded<TEvent>(TEvent Event, DateTimeOffset At, Signature? By, string? Number);
