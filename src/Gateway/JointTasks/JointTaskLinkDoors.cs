using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks.Cascades;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>The doors of cascades (级联接口): a task as the part of an upper one, its total as the part itself.</summary>
internal static class JointTaskLinkDoors
{
    private static readonly JointTaskId Example = new(new("6f1b2c7e-3c1d-4a55-9a52-0d7c9e2b4f10"));

    /// <summary>What links a task with others.</summary>
    public static void MapTaskLinks(this RouteGroupBuilder tasks)
    {
        tasks.TaskAct("/{task}/parent-links", "把本任务挂接到本机构受邀参加的上级任务之下", new LinkToParent(Example));
        tasks.TaskAct("/{task}/parent-partings", "解除与上级任务的挂接，须写原因", new UnlinkFromParent("另行组织"));
        tasks
            .MapPost("/{task}/parts/{body}/totals", Bring)
            .WithSummary("把本机构下级任务已签发的总报告转为本级分报告的一版，共有指标一并转入")
            .WithDescription("转入后仍须送签、签发、报送。shareOrigins 允许上级看到各段来自哪个下级单位。")
            .WithRequestExample(new BringTotal(Example, 0));
        tasks
            .MapGet("/{task}/parts/{body}/versions/{version:int}/origins", Origins)
            .WithSummary("由总报告转来的一版分报告，各段来自哪个下级单位；上级只在共享后看得到");
    }

    private static Task<Results<Ok<Receipt>, RefusalResult>> Bring(
        JointTaskId task,
        BodyCode body,
        BringTotal command,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => engine.Do(task, body, command, acting, cancellation);

    private static async Task<Results<Ok<IReadOnlyList<LineOriginView>>, RefusalResult>> Origins(
        JointTaskId task,
        BodyCode body,
        int version,
        Reading reading,
        CascadeReader reader,
        CancellationToken cancellation
    ) =>
        await reader.Origins(task, body, version, reading.By, cancellation) is { } origins
            ? TypedResults.Ok(origins)
            : Refusals.NotFound.Result();
}
