using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>任务下发与变更: the editors of the invited bodies get a message; of a change of dates all of them. Source: DOMAIN §3.7.</content>
public sealed partial record JointTask
{
    private IEnumerable<Message> AlertOf(PlanEvent happened)
    {
        var kind = EventNames.Of(happened);
        var bodies = happened switch
        {
            TaskIssued => Invitations.Select(invited => invited.Body),
            PlanAmended amended when amended.Before != amended.After => Invitations.Select(invited => invited.Body),
            PlanAmended amended => amended.Added.Select(added => added.Body),
            _ => [],
        };
        return bodies.SelectMany(body => ToEditorOf(body, kind));
    }
}
