using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>The state after each event.</content>
public sealed partial record TaskPart
{
    /// <inheritdoc/>
    public static TaskPart Evolve(TaskPart state, Recorded<TaskPartEvent> recorded) =>
        recorded.Event switch
        {
            PartBegun happened => state with
            {
                Task = happened.Task,
                Body = happened.Body,
                Launcher = happened.Launcher,
            },
            FieldworkSaved happened => state with
            {
                Fieldwork = new(happened.Revision, happened.Sheet, happened.Totals, happened.Files, recorded.At),
                Files = state.With(happened.Files),
            },
            FiguresFilled happened => state with
            {
                FiguresRevision = happened.Revision,
                Figures = state
                    .Figures.RemoveRange(happened.TakenOut)
                    .SetItems(happened.Figures.Select(figure => KeyValuePair.Create(figure.Indicator, figure.Value))),
            },
            PartProgressed happened => state with { Percent = happened.Percent },
            PartWritten happened => state with
            {
                Versions = state.Versions.Add(VersionOf(happened, recorded)),
                Files = state.With(happened.Files),
            },
            TotalBrought happened => state with { Brought = state.Brought.SetItem(happened.Version, happened) },
            PartHandedIn happened => state.With(happened.Version, version => version with { HandedInAt = recorded.At }),
            PartSigned happened => state.With(
                happened.Version,
                version => version with { SignedAt = recorded.At, SignedBy = recorded.By }
            ),
            _ => throw new InvalidOperationException("An event without a fold: " + recorded.Event.GetType().Name),
        };

    private static PartVersion VersionOf(PartWritten happened, Recorded<TaskPartEvent> recorded) =>
        new(
            happened.Number,
            happened.Text,
            happened.Characters,
            happened.Origin,
            Start.Figures.SetItems(
                happened.Figures.Select(figure => KeyValuePair.Create(figure.Indicator, figure.Value))
            ),
            happened.Sheet,
            happened.Totals,
            happened.Files,
            recorded.By,
            recorded.At
        )
        {
            Note = happened.Note,
            Evidence = happened.Evidence,
        };

    private TaskPart With(int number, Func<PartVersion, PartVersion> change) =>
        this with
        {
            Versions = Versions.SetItem(number - 1, change(Versions[number - 1])),
        };

    private ImmutableArray<AttachedFile> With(ImmutableArray<AttachedFile> named) =>
        [.. Files.Concat(named).DistinctBy(file => file.Hash)];
}
