using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>总报告: paragraphs with their origins.</content>
public sealed partial record JointTask
{
    /// <summary>总报告.</summary>
    public TotalReport Total { get; init; } = TotalReport.Start;

    private Decision<JointTaskEvent> Decide(TotalCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            _ => throw Without("rule", command),
        };

    private JointTask After(TotalEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            TotalWritten written => (this with { Total = Total.After(written, recorded.At, recorded.By) }).Onward(
                TaskStage.Summing
            ),
            ResultsShared shared => this with { Total = Total with { Shared = shared.Shared } },
            _ => throw Without("fold", happened),
        };

    private IEnumerable<string> TellOf(TotalEvent happened) => Launcher;
}
