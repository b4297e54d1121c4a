using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>Who is told (通知谁): the body's own desk; of progress the launcher too, and of nothing else before it is sent.</content>
public sealed partial record TaskPart
{
    /// <inheritdoc/>
    public static IEnumerable<Notice> Tell(TaskPart after, Recorded<TaskPartEvent> recorded) =>
        after
            .FeedsOf(recorded.Event)
            .Order(StringComparer.Ordinal)
            .Select(feed => new Notice(feed, EventNames.Of(recorded.Event), after.Task.ToString(), after.Body.Value));

    /// <summary>The signers get a message that something waits for them.</summary>
    public static IEnumerable<Message> Alert(TaskPart after, Recorded<TaskPartEvent> recorded) =>
        recorded.Event is PartHandedIn
            ? [new(Recipients.Role(Role.Signer, after.Body), EventNames.Of(recorded.Event), after.Body)]
            : [];

    private IEnumerable<string> FeedsOf(TaskPartEvent happened) =>
        happened switch
        {
            PartBegun => [],
            PartProgressed => [Feeds.Desk(Body), Feeds.Desk(Launcher)],
            _ => [Feeds.Desk(Body)],
        };
}
