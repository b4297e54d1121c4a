using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Outbox;

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

    // 下发 and 变更 reach the editors of those they concern outside the house too. Source: DOMAIN §3.7.
    private IEnumerable<Message> AlertOf(PlanEvent happened) =>
        from invited in Invitations
        where !invited.Offline && Concerns(happened, invited)
        select new Message(Recipients.Role(Role.Editor, invited.Body), EventNames.Of(happened), Body);

    private static bool Concerns(PlanEvent happened, Invitation invited) =>
        happened switch
        {
            TaskIssued => true,
            PlanAmended amended => amended.Before != amended.After
                || amended.Added.Any(one => one.Body == invited.Body),
            _ => false,
        };
}
