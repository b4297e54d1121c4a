using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks.Totals;

namespace ZhengXie.Linked.Gateway.JointTasks.Totals;

/// <summary>The doors of the total report (总报告接口): take paragraphs, take them out, revise, compare, share.</summary>
public static class TotalDoors
{
    // 200,000 characters of three bytes, with headings and the marks of JSON around them.
    private const int MostBytes = 2 * 1024 * 1024;

    private const string Stale =
        "写明依据哪一版；总报告已有更新时回答冲突 total.stale，并附 base、mine、theirs 三份，mineChanges、theirsChanges 逐段改动，"
        + "clashes 列出两边都动过的段落；合并后以 theirs.version 为依据再保存。";

    /// <summary>Everything under <c>/api/joint-tasks/{task}/total</c>, and the sharing of results.</summary>
    public static void MapTotals(this RouteGroupBuilder tasks)
    {
        tasks
            .MapPost("/{task}/total/takings", Take)
            .WithSummary("引用分报告段落：一次可引用多段，只能引用已接收的版本；同一段落不能引用两次")
            .WithDescription(Stale)
            .WithRequestExample(TotalExamples.Taking)
            .WithAnswerExample(TotalExamples.Receipt);
        tasks
            .MapPost("/{task}/total/takings-out", TakeOut)
            .WithSummary("移出段落：所引的分报告段落恢复可引用")
            .WithDescription(Stale)
            .WithRequestExample(new TakeOutParagraph(4, 2))
            .WithAnswerExample(TotalExamples.Receipt);
        tasks
            .MapPost("/{task}/total/versions", Revise)
            .WithSummary("修改总报告：全文保存为新版本，可改写、调整顺序、加写段落；来源由系统保持")
            .WithDescription(Stale)
            .WithRequestExample(TotalExamples.Revision)
            .WithAnswerExample(TotalExamples.Receipt)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        tasks
            .MapPost("/{task}/sharings", Share)
            .WithSummary("共享成果：总报告、汇总数据、参与单位，分别决定；都不选就是不再共享")
            .WithRequestExample(new ShareResults(true, true, false))
            .WithAnswerExample(TotalExamples.Receipt);
    }

    private static Task<Results<Ok<Receipt>, TotalConflictResult, RefusalResult>> Take(
        JointTaskId task,
        TakeParagraphs command,
        Acting acting,
        IEngine engine,
        TotalReader reader,
        CancellationToken cancellation
    ) => new TotalWriting(engine, reader).Do(task, command, command.BaseVersion, null, acting, cancellation);

    private static Task<Results<Ok<Receipt>, TotalConflictResult, RefusalResult>> TakeOut(
        JointTaskId task,
        TakeOutParagraph command,
        Acting acting,
        IEngine engine,
        TotalReader reader,
        CancellationToken cancellation
    ) => new TotalWriting(engine, reader).Do(task, command, command.BaseVersion, null, acting, cancellation);

    private static Task<Results<Ok<Receipt>, TotalConflictResult, RefusalResult>> Revise(
        JointTaskId task,
        ReviseTotal command,
        Acting acting,
        IEngine engine,
        TotalReader reader,
        CancellationToken cancellation
    ) =>
        new TotalWriting(engine, reader).Do(
            task,
            command,
            command.BaseVersion,
            command.Paragraphs,
            acting,
            cancellation
        );

    private static Task<Results<Ok<Receipt>, RefusalResult>> Share(
        JointTaskId task,
        ShareResults command,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => engine.Do(task, command, acting, cancellation);
}
