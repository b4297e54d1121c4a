using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>成果文稿: the state after each event.</content>
public sealed partial record JointTask
{
    private JointTask AfterOutput(OutcomeEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            OutputDrafted e => this with
            {
                Outcome = Outcome with
                {
                    Outputs = Outcome.Outputs.Add(
                        new(e.Output, e.Kind) { Versions = [new(e.Written, recorded.By, recorded.At)] }
                    ),
                },
            },
            OutputRevised e => Put(
                e.Output,
                output => output with { Versions = output.Versions.Add(new(e.Written, recorded.By, recorded.At)) }
            ),
            OutputSubmitted e => Put(
                    e.Output,
                    output => output with { State = OutputState.AwaitingReview, Reason = null }
                )
                .Advanced(TaskStage.Deliberating),
            OutputApproved e => Put(
                e.Output,
                output => output with { State = OutputState.AwaitingSignature, ApprovedBy = recorded.By }
            ),
            OutputReturned e => Put(
                e.Output,
                output => output with { State = OutputState.Drafting, Reason = e.Reason, ApprovedBy = null }
            ),
            OutputWithdrawn e => Put(
                e.Output,
                output => output with { State = OutputState.Withdrawn, Reason = e.Reason }
            ),
            OutputSigned e => Signed(e, recorded),
            OutputIssued e => Put(
                e.Output,
                output => output with { Issue = OutputRegisters.Issue(e.Bulletin, e.Year, recorded.Number) }
            ),
            _ => throw Without("fold", happened),
        };

    private JointTask Signed(OutputSigned happened, Recorded<JointTaskEvent> recorded)
    {
        var signed = Put(
            happened.Output,
            output =>
                output with
                {
                    State = OutputState.Signed,
                    SignedBy = recorded.By,
                    SignedAt = recorded.At,
                    Number = OutputRegisters.Document(happened.Prefix, happened.Year, recorded.Number),
                    Contributions = happened.Contributions,
                }
        );
        return (happened.Total > 0 ? signed with { Total = signed.Total.SignedAt(happened.Total) } : signed).Advanced(
            TaskStage.Reported
        );
    }

    private JointTask Put(int output, Func<Output, Output> change) =>
        this with
        {
            Outcome = Outcome.With(change(Outcome.Outputs[output - 1])),
        };
}
