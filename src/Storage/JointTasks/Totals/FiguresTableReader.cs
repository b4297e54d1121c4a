using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Figures;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>Reads the combined table of a task (汇总数据表查看): the launcher whole, a contributor its results if they are shared.</summary>
public sealed class FiguresTableReader(SeenTasks tasks, JointTaskStates states)
{
    /// <summary>The table of what is received now; none if this reader may not see it.</summary>
    public async Task<CombinedTableView?> Read(JointTaskId id, Caller caller, CancellationToken cancellation)
    {
        if (await tasks.Find(id, caller, cancellation) is not { Shown.Figures: true } seen)
        {
            return null;
        }
        var task = seen.Task;
        var parts = await states.Parts(id, [.. task.Contributors], cancellation);
        var expected = task
            .Expected.Select(invited => new PartFigures(
                invited.Body,
                invited.Delivery.ReceivedVersion is { } version
                    ? parts.GetValueOrDefault(invited.Body)?.VersionOf(version)?.Figures ?? Nothing
                    : Nothing
            ))
            .ToList();
        return new(
            seen.Shown.Participants ? References(expected.Select(part => part.Body).Order(), seen) : null,
            [
                .. task.Plan.Indicators.Zip(
                    Combining.All(task.Plan.Indicators, expected),
                    (rule, combined) => Draw(rule, combined, seen)
                ),
            ]
        );
    }

    private static ImmutableSortedDictionary<string, decimal> Nothing { get; } =
        ImmutableSortedDictionary<string, decimal>.Empty;

    private static CombinedFigureView Draw(PlanIndicator rule, CombinedFigure combined, SeenTask seen) =>
        new(
            rule.Key,
            rule.Name,
            rule.Unit,
            rule.Period,
            rule.Combine,
            rule.Weight,
            combined.Value,
            seen.All
                ?
                [
                    .. combined.Present.Select(figure => new BodyFigureView(
                        seen.Facts.Bodies.Reference(figure.Body.Value),
                        figure.Value
                    )),
                ]
                : null,
            seen.Shown.Participants ? References(combined.Missing, seen) : null,
            seen.Shown.Participants ? References(combined.Unweighted, seen) : null
        );

    private static IReadOnlyList<BodyReference> References(IEnumerable<BodyCode> bodies, SeenTask seen) =>
        [.. bodies.Select(body => seen.Facts.Bodies.Reference(body.Value))];
}
