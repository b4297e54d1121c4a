using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Reports;

namespace ZhengXie.Linked.Gateway.JointTasks.Parts;

/// <summary>How two versions of a part differ (分报告差异), section by section and figure by figure.</summary>
internal static class PartWordings
{
    /// <summary>The differences; none if a text was redacted.</summary>
    public static PartDifferences? Between(PartVersionView before, PartVersionView after) =>
        before.Text is { } old && after.Text is { } young
            ? new(before.Version.Number, after.Version.Number, Parts(old, young), Changed(before, after))
            : null;

    /// <summary>Title and the three sections of one text against another.</summary>
    public static IReadOnlyList<WordingPart> Parts(PartText before, PartText after) =>
        [
            new("title", Wordings.Pieces(before.Title, after.Title)),
            new("situation", Wordings.Pieces(before.Situation, after.Situation)),
            new("problems", Wordings.Pieces(before.Problems, after.Problems)),
            new("advice", Wordings.Pieces(before.Advice, after.Advice)),
        ];

    // Both tables name every indicator of the plan, in its order.
    private static FigureChange[] Changed(PartVersionView before, PartVersionView after) =>
        [
            .. before
                .Figures.Zip(after.Figures)
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => new FigureChange(
                    pair.First.Indicator,
                    pair.First.Name,
                    pair.First.Value,
                    pair.Second.Value
                )),
        ];
}
