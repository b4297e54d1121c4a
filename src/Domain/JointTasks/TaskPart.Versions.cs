using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>分报告: versions, handed in, signed.</content>
public sealed partial record TaskPart
{
    private const int MostNoteCharacters = 500;
    private const int MostFilesOfText = 20;

    private Decision<TaskPartEvent> Write(WritePart command, TaskPartOrder order, Signature by, TaskPartFacts facts)
    {
        var refusal = PartRules.Check(command.Text);
        refusal ??= Plain.Optional(command.Note, MostNoteCharacters, "note");
        refusal ??= CheckEvidence(command, order, facts);
        refusal ??= command.BaseVersion == (Current?.Number ?? 0) ? null : Refusals.TextStale;
        refusal ??= CheckFiles([.. command.Files ?? []], MostFilesOfText, "files", facts);
        if (refusal is not null)
        {
            return refusal;
        }
        var paper = PartPaper.Written(command.Text);
        var files = command.Files!.Concat(Fieldwork?.Files ?? []).DistinctBy(file => file.Hash);
        var written = new PartWritten(
            command.BaseVersion + 1,
            paper.Hash,
            PartRules.Characters(command.Text),
            command.Evidence is null ? PartOrigin.Written : PartOrigin.Entered,
            [.. Figures.Select(figure => new Figure(figure.Key, figure.Value))],
            Fieldwork?.Sheet,
            Fieldwork?.Totals,
            [.. files],
            command.Note
        )
        {
            Evidence = command.Evidence,
        };
        return IsRepeated(written) ? Refusals.PartUnchanged : Happens(by, written, paper);
    }

    // Evidence takes the place of the county's signature, so it is asked for exactly where there can be none.
    private static Refusal? CheckEvidence(WritePart command, TaskPartOrder order, TaskPartFacts facts) =>
        JointTaskSight.IsCarried(order.Body, facts.Bodies)
            ? Plain.Passage(command.Evidence, MostNoteCharacters, "evidence") ?? PartRules.ToSign(command.Text)
        : command.Evidence is null ? null
        : Refusals.PartNotOffline;

    private bool IsRepeated(PartWritten written) =>
        !HasMovedOn
        && Current is { } current
        && current.Text == written.Text
        && current
            .Files.Select(file => file.Hash)
            .Order()
            .SequenceEqual(written.Files.Select(file => file.Hash).Order());

    private Decision<TaskPartEvent> HandIn(HandInPart command, Signature by, TaskPartFacts facts) =>
        CheckCurrent(command.Version, facts) is { } refusal ? refusal
        : Current!.HandedInAt is not null ? Refusals.PartHandedInAlready
        : Happens(by, new PartHandedIn(command.Version));

    private Decision<TaskPartEvent> Sign(SignPart command, TaskPartOrder order, Signature by, TaskPartFacts facts)
    {
        if (!order.Caller.SteppedUp)
        {
            return Refusals.StepUpNeeded;
        }
        return CheckCurrent(command.Version, facts) is { } refusal
            ? refusal
            : Happens(by, new PartSigned(command.Version));
    }

    // What is signed is what stands: the version in force, whole, and nothing has changed beside it.
    private Refusal? CheckCurrent(int version, TaskPartFacts facts)
    {
        if (Current is not { } current || current.Number != version)
        {
            return Refusals.PartVersionUnknown;
        }
        return current.IsSigned ? Refusals.PartSignedAlready
            : HasMovedOn ? Refusals.PartMovedOn
            // A total that was signed below is whole as it is, whatever sections it has.
            : facts.Text is { } text && current.Origin != PartOrigin.FromTotal ? PartRules.ToSign(text)
            : null;
    }
}
