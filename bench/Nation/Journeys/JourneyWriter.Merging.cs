using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <content>How several become one.</content>
internal sealed partial class JourneyWriter
{
    /// <summary>The body merges what stands before this one in the family; this one begins with it.</summary>
    public void Merged(NationBody body, IReadOnlyList<ReportId> sources)
    {
        var version = versions++;
        at = NationYear.Later(at, chance.Around(3));
        Add(
            new(
                place,
                body.Editor,
                at,
                family => new MergeReports(
                    body.Code,
                    [
                        .. sources.Select(
                            (source, one) => new MergeSource(source, family[one].Copies[body.Code].Current)
                        ),
                    ],
                    texts.Of(about, number, version),
                    ReportCategory.Society
                )
            )
            {
                Elsewhere = [.. Enumerable.Range(0, sources.Count)],
            }
        );
    }
}
