using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>总报告转分报告: the result of the body's own task below becomes its part.</content>
public sealed partial record TaskPart
{
    /// <summary>The versions that were total reports, by number.</summary>
    public ImmutableSortedDictionary<int, TotalBrought> Brought { get; init; } =
        ImmutableSortedDictionary<int, TotalBrought>.Empty;

    private Decision<TaskPartEvent> Bring(BringTotal command, TaskPartOrder order, Signature by, TaskPartFacts facts)
    {
        if (
            facts.Child is not { } child
            || child.Task.Parent != order.Task
            || child.Task.Body != order.Body
            || child.Task.Id != command.From
        )
        {
            return Refusals.ChildUnknown.At("from");
        }
        if (child is not { Total: { } total, Subject: { } subject, Task.Total.Signed: { } signed })
        {
            return Refusals.ChildUnsigned;
        }
        var text = BroughtTotal.Of(subject, total).Text;
        var refusal = Plain.Optional(command.Note, MostNoteCharacters, "note");
        refusal ??= command.BaseVersion == (Current?.Number ?? 0) ? null : Refusals.TextStale;
        refusal ??= PartRules.Check(text);
        refusal ??= IsBrought(child.Task.Id, signed) ? Refusals.ChildBroughtAlready : null;
        if (refusal is not null)
        {
            return refusal;
        }
        var paper = PartPaper.Written(text);
        var figures = Figures.SetItems(FiguresOf(child, facts.Task!));
        var version = command.BaseVersion + 1;
        var written = new PartWritten(
            version,
            paper.Hash,
            PartRules.Characters(text),
            PartOrigin.FromTotal,
            [.. figures.Select(figure => new Figure(figure.Key, figure.Value))],
            Fieldwork?.Sheet,
            Fieldwork?.Totals,
            [.. Fieldwork?.Files ?? []],
            command.Note
        );
        var brought = new TotalBrought(
            version,
            child.Task.Id,
            signed,
            child.Task.Total.Find(signed)!.Text,
            command.ShareOrigins
        );
        return new(null, by, [.. Filled(figures), written, brought], [paper], version);
    }

    private bool IsBrought(JointTaskId from, int total) =>
        !HasMovedOn
        && Current is { } current
        && Brought.TryGetValue(current.Number, out var brought)
        && brought.From == from
        && brought.Total == total;

    // Figures that both tasks ask for under the same key, as the upper one wants them written.
    private static IEnumerable<KeyValuePair<string, decimal>> FiguresOf(ChildTask child, JointTask upper) =>
        from combined in child.Figures
        let indicator = upper.Plan.IndicatorOf(combined.Indicator)
        where indicator is not null && combined.Value is not null
        select KeyValuePair.Create(
            combined.Indicator,
            Math.Round(combined.Value!.Value, indicator.Decimals, MidpointRounding.AwayFromZero)
        );

    private IEnumerable<TaskPartEvent> Filled(ImmutableSortedDictionary<string, decimal> figures) =>
        Same(Figures, figures)
            ? []
            :
            [
                new FiguresFilled(
                    FiguresRevision + 1,
                    [
                        .. figures
                            .Where(figure => !Figures.TryGetValue(figure.Key, out var old) || old != figure.Value)
                            .Select(figure => new Figure(figure.Key, figure.Value)),
                    ],
                    []
                ),
            ];
}
