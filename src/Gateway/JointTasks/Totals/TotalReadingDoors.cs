using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.JointTasks.Totals;

namespace ZhengXie.Linked.Gateway.JointTasks.Totals;

/// <summary>The doors through which a total report and the combined table are read (总报告查看接口).</summary>
public static class TotalReadingDoors
{
    /// <summary>What is read under <c>/api/joint-tasks/{task}</c>: total, versions, differences, sources, coverage, figures.</summary>
    public static void MapTotalReading(this RouteGroupBuilder tasks)
    {
        tasks
            .MapGet("/{task}/total", Current)
            .WithSummary("总报告现行版本：各段来源、稿次、可办事项；参与单位只在共享后看到");
        tasks.MapGet("/{task}/total/versions/{version:int}", Version).WithSummary("总报告某一稿，只供牵头方");
        tasks
            .MapGet("/{task}/total/differences", Differences)
            .WithSummary("总报告任意两稿的逐段改动，只供牵头方；from 为 0 表示与空白比较");
        tasks
            .MapGet("/{task}/total/sources", Sources)
            .WithSummary("汇总素材：已接收的分报告逐段列出，注明已引用到总报告的哪一段，只供牵头方");
        tasks
            .MapGet("/{task}/total/coverage", Coverage)
            .WithSummary("覆盖情况：哪些单位、哪些提纲问题还没有内容，只供牵头方");
        tasks
            .MapGet("/{task}/figures", Figures)
            .WithSummary("汇总数据表：按各指标的规则汇总，缺报单位逐项列出，从不按0计算；参与单位只在共享后看到结果");
    }

    private static async Task<Results<Ok<TotalView>, RefusalResult>> Current(
        JointTaskId task,
        Reading reading,
        TotalReader reader,
        CancellationToken cancellation
    ) => Found(await reader.View(task, null, reading.By, cancellation));

    private static async Task<Results<Ok<TotalView>, RefusalResult>> Version(
        JointTaskId task,
        int version,
        Reading reading,
        TotalReader reader,
        CancellationToken cancellation
    ) => Found(await reader.View(task, version, reading.By, cancellation));

    private static async Task<Results<Ok<TotalDifferences>, RefusalResult>> Differences(
        JointTaskId task,
        int from,
        int to,
        Reading reading,
        TotalReader reader,
        CancellationToken cancellation
    ) =>
        await reader.View(task, from, reading.By, cancellation) is { Paragraphs: not null } before
        && await reader.View(task, to, reading.By, cancellation) is { Paragraphs: not null } after
            ? TypedResults.Ok(
                new TotalDifferences(
                    from,
                    to,
                    TotalChanges.Between(TotalConflicts.Pieces(before), TotalConflicts.Pieces(after))
                )
            )
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<IReadOnlyList<TotalSource>>, RefusalResult>> Sources(
        JointTaskId task,
        Reading reading,
        TotalMaterial material,
        CancellationToken cancellation
    ) => Found(await material.Sources(task, reading.By, cancellation));

    private static async Task<Results<Ok<TotalCoverageView>, RefusalResult>> Coverage(
        JointTaskId task,
        Reading reading,
        CoverageReader reader,
        CancellationToken cancellation
    ) => Found(await reader.Read(task, reading.By, cancellation));

    private static async Task<Results<Ok<CombinedTableView>, RefusalResult>> Figures(
        JointTaskId task,
        Reading reading,
        FiguresTableReader reader,
        CancellationToken cancellation
    ) => Found(await reader.Read(task, reading.By, cancellation));

    private static Results<Ok<T>, RefusalResult> Found<T>(T? view)
        where T : class => view is null ? Refusals.NotFound.Result() : TypedResults.Ok(view);
}
