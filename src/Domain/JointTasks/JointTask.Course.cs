using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>进程: urging, suspending, terminating, closing, clocks.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Decide(CourseCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            _ => throw Without("rule", command),
        };

    private JointTask After(CourseEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            _ => throw Without("fold", happened),
        };

    private IEnumerable<string> TellOf(CourseEvent happened) => Launcher;
}
