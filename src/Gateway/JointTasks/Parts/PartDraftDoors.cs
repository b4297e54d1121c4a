using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.JointTasks.Parts;

namespace ZhengXie.Linked.Gateway.JointTasks.Parts;

/// <summary>The doors of what is typed into a part (填报草稿接口): kept while one types, never part of the record.</summary>
public static class PartDraftDoors
{
    /// <summary>Everything under <c>/api/joint-tasks/{task}/parts/{body}/drafts</c>.</summary>
    public static void MapPartDrafts(this RouteGroupBuilder tasks)
    {
        var drafts = tasks.MapGroup("/{task}/parts/{body}/drafts/{form}");
        drafts.MapGet("/", One).WithSummary("打开我在这张表单里填了没保存的内容");
        drafts
            .MapPut("/", Save)
            .WithSummary("自动保存填报草稿")
            .WithDescription(
                "revision 由客户端从1递增，服务器只留更新的一次；断网后重发同一次不会重复，晚到的旧内容回答冲突并附服务器上的 theirs。"
            )
            .WithRequestExample(
                new PartDraftRequest(3, JsonSerializer.SerializeToElement(new { sites = Array.Empty<string>() }))
            );
        drafts.MapDelete("/", Discard).WithSummary("丢弃填报草稿");
    }

    private static async Task<Results<Ok<PartDraft>, RefusalResult>> One(
        JointTaskId task,
        BodyCode body,
        PartForm form,
        Reading reading,
        PartDrafts drafts,
        CancellationToken cancellation
    ) =>
        await drafts.Find(reading.By.Person, task, body, form, cancellation) is { } draft
            ? TypedResults.Ok(draft)
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<PartDraft>, PartDraftConflict, RefusalResult>> Save(
        JointTaskId task,
        BodyCode body,
        PartForm form,
        PartDraftRequest request,
        Reading reading,
        TaskPartReader reader,
        PartDrafts drafts,
        CancellationToken cancellation
    )
    {
        if (PartDraftRules.Check(request) is { } refusal)
        {
            return refusal.Result();
        }
        if (!await reader.IsOwn(task, body, reading.By, cancellation))
        {
            return Refusals.NotFound.Result();
        }
        var kept = await drafts.Save(reading.By.Person, task, body, form, request, cancellation);
        return kept.Revision == request.Revision && JsonElement.DeepEquals(kept.Content, request.Content)
            ? TypedResults.Ok(kept)
            : new PartDraftConflict(kept);
    }

    private static async Task<NoContent> Discard(
        JointTaskId task,
        BodyCode body,
        PartForm form,
        Reading reading,
        PartDrafts drafts,
        CancellationToken cancellation
    )
    {
        await drafts.Discard(reading.By.Person, task, body, form, cancellation);
        return TypedResults.NoContent();
    }
}

/// <summary>The answer to a save that came too late (409): the problem, and what the server keeps beside it.</summary>
/// <param name="Theirs">What is kept.</param>
public sealed record PartDraftConflict(PartDraft Theirs) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) =>
        Problem.Write(httpContext, Refusals.PartDraftStale, ("theirs", Theirs));
}
