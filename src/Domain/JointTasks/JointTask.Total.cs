using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>总报告: paragraphs with their origins.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Decide(TotalCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            _ => throw Without("rule", command),
        };

    private JointTask After(TotalEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            _ => throw Without("fold", happened),
        };

    private IEnumerable<string> TellOf(TotalEvent happened) => Launcher;
}
