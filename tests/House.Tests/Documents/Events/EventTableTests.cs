using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Outbox;
using ZhengXie.Linked.House.Tests.Code;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary><c>docs/events.md</c> says what the rules do.</summary>
public sealed class EventTableTests
{
    [Fact]
    public void EveryCommand_StandsInAScene() =>
        Found.Nothing(
            EventTable.Chapters.SelectMany(chapter =>
                chapter.Commands.Except(chapter.Tellings.Select(telling => telling.Command))
            )
        );

    [Fact]
    public void EveryEvent_HappensInAScene() =>
        Found.Nothing(
            Rooms
                .Domain.Written()
                .Where(type => type is { IsClass: true, IsAbstract: false })
                .Where(type => type.IsAssignableTo(typeof(IEvent)) && !type.IsAssignableTo(typeof(IEarlierEvent)))
                .Except(EventTable.Chapters.SelectMany(chapter => chapter.Tellings).Select(telling => telling.Event))
        );

    // A person reads the name, on the telephone and in the list of what was sent.
    [Fact]
    public void EveryKindOfMessage_HasAName() =>
        Found.Nothing(
            EventTable
                .Chapters.SelectMany(chapter => chapter.Tellings)
                .SelectMany(telling => telling.Sent)
                .Distinct(StringComparer.Ordinal)
                .Where(kind => MessageKinds.NameOf(kind) == kind)
        );

    [Fact]
    public void Document_SaysWhatTheRulesDo() => Document.Check("docs/events.md", EventTable.Write());
}
