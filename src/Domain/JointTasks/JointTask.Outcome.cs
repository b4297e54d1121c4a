using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>成果: papers, directives, replies, tracking.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Decide(OutcomeCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            _ => throw Without("rule", command),
        };

    private JointTask After(OutcomeEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            _ => throw Without("fold", happened),
        };

    private IEnumerable<string> TellOf(OutcomeEvent happened) => Launcher;
}
