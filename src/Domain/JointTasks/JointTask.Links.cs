using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>级联与协作: links with other tasks.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Decide(LinkCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            _ => throw Without("rule", command),
        };

    private JointTask After(LinkEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            _ => throw Without("fold", happened),
        };

    private IEnumerable<string> TellOf(LinkEvent happened) => Launcher;
}
