using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>成果审签: approved, returned, signed. Signing makes the total report final and puts on record who contributed.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Approve(ApproveOutput command, JointTaskOrder order, JointTaskFacts facts) =>
        By(
            JointTaskPermission.ToReview(order.Caller, Body, facts.Today),
            by =>
                On(
                    command.Output,
                    output =>
                        (CheckStep(output, OutputState.AwaitingReview, command.Version) ?? CheckTotal(output))
                            is { } refusal
                            ? refusal
                            : Makes(by, output.Item, [], new OutputApproved(output.Item, command.Version))
                )
        );

    // Whoever it waits on may return it.
    private Decision<JointTaskEvent> Return(ReturnOutput command, JointTaskOrder order, JointTaskFacts facts)
    {
        var reviewer = JointTaskPermission.ToReview(order.Caller, Body, facts.Today);
        var signer = JointTaskPermission.ToSign(order.Caller, Body, facts.Today);
        return By(
            reviewer ?? signer,
            _ =>
                On(
                    command.Output,
                    output =>
                        output.State switch
                        {
                            OutputState.AwaitingReview => Return(command, output, reviewer),
                            OutputState.AwaitingSignature => Return(command, output, signer),
                            _ => Refusals.OutputWrongState,
                        }
                )
        );
    }

    private static Decision<JointTaskEvent> Return(ReturnOutput command, Output output, Signature? by) =>
        by is null ? Refusals.NotAllowed
        : Plain.Passage(command.Reason, MostOutcomeReason, "reason") is { } refusal ? refusal
        : Makes(by, output.Item, [], new OutputReturned(output.Item, command.Reason));

    private Decision<JointTaskEvent> Sign(SignOutput command, JointTaskOrder order, JointTaskFacts facts) =>
        By(
            JointTaskPermission.ToSign(order.Caller, Body, facts.Today),
            by =>
                On(
                    command.Output,
                    output =>
                    {
                        var refusal = CheckStep(output, OutputState.AwaitingSignature, command.Version);
                        refusal ??= CheckTotal(output);
                        refusal ??= order.Caller.SteppedUp ? null : Refusals.StepUpNeeded;
                        return refusal is not null ? refusal : Makes(by, output.Item, [], Signed(output, facts));
                    }
                )
        );

    private IEnumerable<JointTaskEvent> Signed(Output output, JointTaskFacts facts)
    {
        var (written, year) = (output.Current, facts.Today.Year);
        yield return new OutputSigned(
            output.Item,
            written.Version,
            output.Kind,
            written.Total,
            written.Prefix,
            year,
            [.. ContributionsNow],
            OutputRegisters.OfDocuments(Body, written.Prefix, year)
        );
        if (written.Bulletin is { } bulletin)
        {
            yield return new OutputIssued(output.Item, bulletin, year, OutputRegisters.OfIssues(Body, bulletin, year));
        }
    }

    // What was received and is quoted; a body that declined has nothing received.
    private IEnumerable<Contribution> ContributionsNow =>
        from quoted in Total.Quoted
        let invited = InvitationOf(quoted.Body)
        where invited is { Delivery.ReceivedVersion: not null }
        select new Contribution(
            quoted.Body,
            quoted.Version,
            quoted.Paragraphs,
            [.. invited.Answer.Credits.Select(credit => credit.Person).Distinct()]
        );
}
