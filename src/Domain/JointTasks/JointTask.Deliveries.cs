using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>分报告汇交: sent, recalled, received, returned.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Decide(DeliveryCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            _ => throw Without("rule", command),
        };

    private JointTask After(DeliveryEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            _ => throw Without("fold", happened),
        };

    private IEnumerable<string> TellOf(DeliveryEvent happened) => Launcher;
}
