using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.JointTasks;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>The doors of drafts of plans (方案草稿接口): the form as it is typed, autosaved, never part of the record.</summary>
public static class PlanDraftDoors
{
    /// <summary>Everything under <c>/api/plan-drafts</c>.</summary>
    public static void MapPlanDrafts(this IEndpointRouteBuilder app)
    {
        var drafts = app.MapGroup("/api/plan-drafts").WithTags("联动任务").RequireAuthorization();
        drafts.AddEndpointFilter<ActingFilter>();
        drafts.MapGet("/", All).WithSummary("我的方案草稿，最多200份");
        drafts.MapGet("/{draft}", One).WithSummary("打开一份方案草稿");
        drafts
            .MapPut("/{draft}", Save)
            .WithSummary("自动保存方案草稿")
            .WithDescription(
                "draft 是任务的编号，还没有任务的由页面自定。revision 写明从哪一次保存改起，新草稿为0；在别的窗口已保存过时回答冲突。"
            )
            .WithRequestExample(
                new PlanDraftRequest(0, JsonSerializer.SerializeToElement(new { kind = "joint-research" }))
            );
        drafts.MapDelete("/{draft}", Discard).WithSummary("丢弃方案草稿");
    }

    private static async Task<Ok<IReadOnlyList<PlanDraft>>> All(
        Reading reading,
        PlanDraftStore drafts,
        CancellationToken cancellation
    ) => TypedResults.Ok(await drafts.Of(reading.By.Person, cancellation));

    private static async Task<Results<Ok<PlanDraft>, RefusalResult>> One(
        Guid draft,
        Reading reading,
        PlanDraftStore drafts,
        CancellationToken cancellation
    ) =>
        await drafts.Find(reading.By.Person, draft, cancellation) is { } found
            ? TypedResults.Ok(found)
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<PlanDraft>, RefusalResult>> Save(
        Guid draft,
        PlanDraftRequest request,
        Reading reading,
        PlanDraftStore drafts,
        CancellationToken cancellation
    )
    {
        if (PlanDraftRules.Check(request.Form) is { } refusal)
        {
            return refusal.Result();
        }
        return await drafts.Save(reading.By.Person, draft, request, cancellation) is { } saved
            ? TypedResults.Ok(saved)
            : Refusals.DraftStale.Result();
    }

    private static async Task<NoContent> Discard(
        Guid draft,
        Reading reading,
        PlanDraftStore drafts,
        CancellationToken cancellation
    )
    {
        await drafts.Discard(reading.By.Person, draft, cancellation);
        return TypedResults.NoContent();
    }
}
