using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>方案: draft, review, issue, amend.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Decide(PlanCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            DraftTask draft => Draft(draft, order, facts),
            RevisePlan revise => AsDrafter(order, facts, by => Revise(revise, by, facts)),
            SubmitPlan => AsDrafter(order, facts, by => Submit(by, facts)),
            WithdrawPlan withdraw => AsDrafter(order, facts, by => Withdraw(withdraw, by)),
            ReviewPlan review => AsReviewer(order, facts, by => Review(review, by)),
            ReturnPlan sendBack => AsJudge(order, facts, by => Return(sendBack, by)),
            ApprovePlan => AsApprover(order, facts, by => Issue(by, facts)),
            AmendPlan amend => AsLauncher(order, facts, by => Amend(amend, by, facts)),
            MarkStep mark => AsLauncher(order, facts, by => Mark(mark, by)),
            _ => throw Without("rule", command),
        };

    // Notices of a plan go to the launcher's own desk until it is issued; of further bodies only those bodies are told.
    private IEnumerable<string> TellOf(PlanEvent happened) =>
        happened switch
        {
            TaskIssued => Everybody,
            PlanAmended amended when amended.Before != amended.After => Everybody,
            PlanAmended amended => amended.Added.Aggregate(
                Launcher,
                (told, added) => told.Union(LauncherAnd(added.Body))
            ),
            _ => Launcher,
        };
}
