using System.Collections.Immutable;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>What the rules did with one command: the event, whether it took a number, and who was told.</summary>
internal sealed record Telling(Type Command, Type Event, bool Numbered, ImmutableArray<Told> Told)
{
    /// <summary>Kinds of the messages that leave the house with it.</summary>
    public ImmutableArray<string> Sent { get; init; } = [];
}
