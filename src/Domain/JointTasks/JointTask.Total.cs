using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>总报告: paragraphs with their origins.</content>
public sealed partial record JointTask
{
    /// <summary>总报告.</summary>
    public TotalReport Total { get; init; } = TotalReport.Start;

    private Decision<JointTaskEvent> Decide(TotalCommand command, JointTaskOrder order, JointTaskFacts facts)
    {
        if (JointTaskPermission.ToSum(order.Caller, this, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        return command switch
        {
            TakeParagraphs take => Write(take.BaseVersion, by, facts, paper => Take(take, paper, facts)),
            TakeOutParagraph takeOut => Write(takeOut.BaseVersion, by, facts, paper => TakeOut(takeOut, paper)),
            ReviseTotal revise => Write(revise.BaseVersion, by, facts, paper => Revise(revise, paper, facts)),
            ShareResults share => Share(share, by),
            _ => throw Without("rule", command),
        };
    }

    private JointTask After(TotalEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            TotalWritten written => (this with { Total = Total.After(written, recorded.At, recorded.By) }).Onward(
                TaskStage.Summing
            ),
            ResultsShared shared => this with { Total = Total with { Shared = shared.Shared } },
            _ => throw Without("fold", happened),
        };

    // What is shared concerns those who sent a part; work on the report only the launcher's desk.
    private IEnumerable<string> TellOf(TotalEvent happened) =>
        happened is ResultsShared ? Launcher.Concat(Contributors.Select(Feeds.Desk)) : Launcher;
}
