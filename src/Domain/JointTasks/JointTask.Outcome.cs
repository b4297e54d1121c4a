using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>成果: papers, directives, replies, tracking.</content>
public sealed partial record JointTask
{
    private const int MostOutcomeReason = 500;

    /// <summary>成果.</summary>
    public TaskOutcome Outcome { get; init; } = TaskOutcome.Start;

    private Decision<JointTaskEvent> Decide(OutcomeCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            AssignmentCommand act => Decide(act, order, facts),
            DraftOutput act => ByEditor(order, facts, by => Draft(act, by, facts)),
            ReviseOutput act => ByEditor(order, facts, by => On(act.Output, output => Revise(act, output, by, facts))),
            SubmitOutput act => ByEditor(order, facts, by => On(act.Output, output => Submit(act, output, by))),
            WithdrawOutput act => ByEditor(order, facts, by => On(act.Output, output => Withdraw(act, output, by))),
            ApproveOutput act => Approve(act, order, facts),
            ReturnOutput act => Return(act, order, facts),
            SignOutput act => Sign(act, order, facts),
            RecordTaskDirective act => ByEditor(
                order,
                facts,
                by =>
                    On(
                        act.Output,
                        output => order.Caller.SteppedUp ? Direct(act, output, by, facts) : Refusals.StepUpNeeded
                    )
            ),
            AssignTaskDirective act => ByEditor(order, facts, by => Assign(act, by, facts)),
            _ => throw Without("rule", command),
        };

    private JointTask After(OutcomeEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            AssignmentEvent about => After(about, recorded),
            TaskDirectiveRecorded directive => Directed(directive, recorded),
            _ => AfterOutput(happened, recorded),
        };

    // What every act on a paper has in common: who may is asked first, so that nobody learns what papers there are.
    private Decision<JointTaskEvent> ByEditor(
        JointTaskOrder order,
        JointTaskFacts facts,
        Func<Signature, Decision<JointTaskEvent>> rule
    ) => By(JointTaskPermission.ToEdit(order.Caller, Body, facts.Today), rule);

    private Decision<JointTaskEvent> By(Signature? by, Func<Signature, Decision<JointTaskEvent>> rule) =>
        by is null ? Refusals.NotAllowed
        : !IsRunning ? Refusals.OutcomeTaskNotRunning
        : Course.IsSuspended ? Refusals.TaskSuspendedAlready
        : rule(by);

    private Decision<JointTaskEvent> On(int output, Func<Output, Decision<JointTaskEvent>> rule) =>
        Outcome.OutputAt(output) is { } found ? rule(found) : Refusals.NotFound;

    private static Decision<JointTaskEvent> Makes(
        Signature by,
        int item,
        IEnumerable<PaperText> texts,
        params IEnumerable<JointTaskEvent> happened
    ) => new(null, by, [.. happened], [.. texts.DistinctBy(text => text.Hash)], item);

    // A kind that lacks the stage stays where it is.
    private JointTask Advanced(TaskStage stage) => Sort.Has(stage) ? Onward(stage) : this;
}
