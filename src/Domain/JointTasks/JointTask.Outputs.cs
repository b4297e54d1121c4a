using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>成果文稿: drafted, revised, sent to be reviewed, given up.</content>
public sealed partial record JointTask
{
    private const int MostOutputs = 20;
    private const int MostOutputVersions = 200;

    private Decision<JointTaskEvent> Draft(DraftOutput command, Signature by, JointTaskFacts facts)
    {
        var refusal = Sort.Outputs.Contains(command.Kind) ? null : Refusals.OutputKindWrong;
        refusal ??= Outcome.Outputs.Length >= MostOutputs ? Refusals.OutputsTooMany : null;
        refusal ??= IsWrittenAlready(command.Kind) ? Refusals.OutputTotalTwice : null;
        refusal ??= CheckWriting(command.Kind, command.Text, command.Prefix, command.Bulletin, command.Total, facts);
        if (refusal is not null)
        {
            return refusal;
        }
        var item = Outcome.Outputs.Length + 1;
        var paper = OutputPaper.Written(command.Text);
        var written = Written(1, paper, command.Text, command.Total, command.Prefix, command.Bulletin);
        return Makes(by, item, [paper], new OutputDrafted(item, command.Kind, written));
    }

    private Decision<JointTaskEvent> Revise(ReviseOutput command, Output output, Signature by, JointTaskFacts facts)
    {
        var refusal = output.State == OutputState.Drafting ? null : Refusals.OutputNotDrafting;
        refusal ??= output.Versions.Length >= MostOutputVersions ? Refusals.OutputVersionsTooMany : null;
        refusal ??= output.Current.Version == command.BaseVersion ? null : Refusals.OutputStale.At("baseVersion");
        refusal ??= CheckWriting(output.Kind, command.Text, command.Prefix, command.Bulletin, command.Total, facts);
        if (refusal is not null)
        {
            return refusal;
        }
        var paper = OutputPaper.Written(command.Text);
        var version = output.Current.Version + 1;
        var written = Written(version, paper, command.Text, command.Total, command.Prefix, command.Bulletin);
        return output.Current with { Version = version, Suggestions = written.Suggestions } == written
            ? Refusals.OutputUnchanged
            : Makes(by, output.Item, [paper], new OutputRevised(output.Item, written));
    }

    private Decision<JointTaskEvent> Submit(SubmitOutput command, Output output, Signature by) =>
        (CheckStep(output, OutputState.Drafting, command.Version) ?? CheckTotal(output)) is { } refusal
            ? refusal
            : Makes(by, output.Item, [], new OutputSubmitted(output.Item, command.Version));

    private static Decision<JointTaskEvent> Withdraw(WithdrawOutput command, Output output, Signature by)
    {
        var refusal = output.State is OutputState.Signed or OutputState.Withdrawn ? Refusals.OutputOver : null;
        refusal ??= Plain.Passage(command.Reason, MostOutcomeReason, "reason");
        return refusal is not null
            ? refusal
            : Makes(by, output.Item, [], new OutputWithdrawn(output.Item, command.Reason));
    }

    private Refusal? CheckWriting(
        OutputKind kind,
        OutputText text,
        string prefix,
        string? bulletin,
        int total,
        JointTaskFacts facts
    ) =>
        OutputRules.CheckWords(kind, prefix, bulletin)
        ?? CheckTotal(kind, total)
        ?? OutputRules.Check(kind, text, TotalOf(total, facts));

    // The version in force, or the one that was signed: from then on there is no other.
    private Refusal? CheckTotal(OutputKind kind, int total) =>
        total != (Total.Signed ?? Total.Version) ? Refusals.OutputTotalMoved
        : total == 0 && (kind == OutputKind.TotalReport || Sort.Has(TaskStage.Summing)) ? Refusals.OutputTotalMissing
        : null;

    private Refusal? CheckTotal(Output output) =>
        CheckTotal(output.Kind, output.Current.Total)
        ?? (QuotesReturned && output.Current.Total > 0 ? Refusals.OutputQuotesReturned : null);

    private bool QuotesReturned =>
        Total.Quoted.Any(quoted => InvitationOf(quoted.Body) is { Delivery.ReceivedVersion: null });

    // Facts may have been gathered before another act wrote a new version; that one is refused as moved already.
    private TotalPaper? TotalOf(int total, JointTaskFacts facts) =>
        Total.Find(total)?.Text == facts.Total.Hash ? facts.Total.Paper : null;

    private static Refusal? CheckStep(Output output, OutputState state, int version) =>
        output.State != state ? Refusals.OutputWrongState
        : output.Current.Version != version ? Refusals.OutputStale.At("version")
        : null;

    private bool IsWrittenAlready(OutputKind kind) =>
        kind == OutputKind.TotalReport
        && Outcome.Outputs.Any(output => output is { Kind: OutputKind.TotalReport, State: not OutputState.Withdrawn });

    private static WrittenOutput Written(
        int version,
        PaperText paper,
        OutputText text,
        int total,
        string prefix,
        string? bulletin
    ) =>
        new(
            version,
            paper.Hash,
            OutputPaper.Characters(text),
            total,
            prefix,
            bulletin,
            [.. text.Suggestions.Select(suggestion => new SuggestionBasis([.. suggestion.Paragraphs]))]
        );
}
