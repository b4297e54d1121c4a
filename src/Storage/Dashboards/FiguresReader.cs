using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>Reads the figures (统计) of a body and of those below it.</summary>
public sealed class FiguresReader(FigureSumsReader sums, IBodyTreeSource bodies, TimeProvider time)
{
    /// <summary>The figures; the caller has made sure that they may be read.</summary>
    public async Task<FiguresView> Read(BodyCode body, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        var today = ChinaTime.DayOf(time.GetUtcNow());
        var branches = FigureBranches.Of(tree, body);
        var figures = await sums.Read(body, branches, today, cancellation);
        return new(
            tree.Reference(body.Value),
            figures.Of(body),
            figures.Without(body),
            [
                .. branches
                    .Values.Distinct()
                    .Where(branch => branch != body && figures.Has(branch))
                    .Select(branch => new BodyFigures(tree.Reference(branch.Value), figures.Of(branch).Year))
                    .OrderByDescending(lower => lower.Year.Forwarded)
                    .ThenByDescending(lower => lower.Year.Adopted)
                    .ThenBy(lower => lower.Body.Code),
            ]
        );
    }
}
