using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Files;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.JointTasks.Parts;

namespace ZhengXie.Linked.Gateway.JointTasks.Parts;

/// <summary>The doors by which a part is read (分报告查看接口): the whole, one version, how two differ, a file.</summary>
public static class TaskPartReadDoors
{
    /// <summary>Everything under <c>/api/joint-tasks/{task}/parts/{body}</c> that is read.</summary>
    public static void MapTaskPartReading(this RouteGroupBuilder tasks)
    {
        var part = tasks.MapGroup("/{task}/parts/{body}");
        part.MapGet("/", View)
            .WithSummary("查看分报告：本单位看到全部，牵头方看到进度和报送来的版本")
            .WithDescription("对其他参与单位，这份分报告与不存在的回答相同。");
        part.MapGet("/versions/{number:int}", Version)
            .WithSummary("分报告的一个版本：正文、可引用的段落、当时的数据表和调研记录");
        part.MapGet("/differences", Differences).WithSummary("分报告两个版本的差异：逐段文字和数据");
        part.MapGet("/files/{hash}", Download).WithSummary("下载调研照片、材料或附件；牵头方只能下载报送来的");
    }

    private static async Task<Results<Ok<PartView>, RefusalResult>> View(
        JointTaskId task,
        BodyCode body,
        Reading reading,
        TaskPartReader reader,
        CancellationToken cancellation
    ) =>
        await reader.View(task, body, reading.By, cancellation) is { } view
            ? TypedResults.Ok(view)
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<PartVersionView>, RefusalResult>> Version(
        JointTaskId task,
        BodyCode body,
        int number,
        Reading reading,
        TaskPartReader reader,
        CancellationToken cancellation
    ) =>
        await reader.Version(task, body, number, reading.By, cancellation) is { } version
            ? TypedResults.Ok(version)
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<PartDifferences>, RefusalResult>> Differences(
        JointTaskId task,
        BodyCode body,
        int from,
        int to,
        Reading reading,
        TaskPartReader reader,
        CancellationToken cancellation
    ) =>
        await reader.Versions(task, body, (from, to), reading.By, cancellation) is var (before, after)
        && PartWordings.Between(before, after) is { } differences
            ? TypedResults.Ok(differences)
            : Refusals.NotFound.Result();

    private static async Task<Results<FileAnswer, RefusalResult>> Download(
        JointTaskId task,
        BodyCode body,
        string hash,
        Reading reading,
        TaskPartReader reader,
        FileDownloads downloads,
        CancellationToken cancellation
    ) =>
        await reader.File(task, body, hash, reading.By, cancellation) is { } file
            ? await downloads.Answer(file.Hash, file.Name, cancellation)
            : Refusals.NotFound.Result();
}
