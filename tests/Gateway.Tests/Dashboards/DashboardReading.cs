using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Dashboards;

/// <summary>How a reader asks for a dashboard, and for what stands behind it.</summary>
internal static class DashboardReading
{
    public static Task<DashboardView> Board(this Player reader, string body) =>
        reader.Get<DashboardView>($"/api/bodies/{body}/dashboard", CancellationToken.None);

    /// <summary>All rows behind a figure, page by page.</summary>
    public static async Task<List<FigureItem>> Items(this Player reader, string body, string asked)
    {
        var items = new List<FigureItem>();
        string? after = "";
        while (after is not null)
        {
            var page = await reader.Get<Page<FigureItem>>(
                $"/api/bodies/{body}/figure-items?{asked}&after={after}",
                CancellationToken.None
            );
            items.AddRange(page.Items);
            after = page.Next;
        }
        return items;
    }

    public static async Task<IReadOnlyList<RunningTask>> Running(this Player reader, string body) =>
        (await reader.Get<Page<RunningTask>>($"/api/bodies/{body}/running-tasks", CancellationToken.None)).Items;

    /// <summary>The reader gets the answer of something that is not there.</summary>
    public static async Task Misses(this Player reader, string path)
    {
        var refused = await Assert.ThrowsAsync<PlayException>(() => reader.Get<object>(path, CancellationToken.None));
        Assert.Contains(Refusals.NotFound.Code, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>The months of a year together.</summary>
    public static Contracts.Reports.Figures SumOf(IReadOnlyList<BodyMonth> months) =>
        months
            .Select(month => month.Figures)
            .Aggregate(
                new Contracts.Reports.Figures(0, 0, 0, 0, 0, 0),
                (sum, more) =>
                    new(
                        sum.Submitted + more.Submitted,
                        sum.Received + more.Received,
                        sum.Signed + more.Signed,
                        sum.Forwarded + more.Forwarded,
                        sum.Adopted + more.Adopted,
                        sum.Directives + more.Directives
                    )
            );
}
