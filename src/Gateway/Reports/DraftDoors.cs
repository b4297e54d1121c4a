using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>
/// The doors of drafts (草稿接口): autosaved as one types, never part of the record. An author's is seen by nobody else; what
/// an editor types of a copy shows on his own desk as a branch, and tells that he is still typing.
/// </summary>
public static class DraftDoors
{
    /// <summary>Everything under <c>/api/drafts</c>.</summary>
    public static void MapDrafts(this IEndpointRouteBuilder app)
    {
        var drafts = app.MapGroup("/api/drafts").WithTags("草稿").RequireAuthorization();
        drafts.AddEndpointFilter<ActingFilter>();
        drafts.MapGet("/", All).WithSummary("我的草稿");
        drafts.MapGet("/{report}", One).WithSummary("打开一份草稿");
        drafts
            .MapPut("/{report}", Save)
            .WithSummary("自动保存草稿")
            .WithDescription(
                "revision 写明从哪一次保存改起，新草稿为0；在别的窗口已保存过时回答冲突，theirs 是那边保存的草稿。已提交的信息不再收草稿。"
            )
            .WithRequestExample(new DraftRequest(0, new(new("320581"), ReportExamples.Text.Title)));
        drafts.MapDelete("/{report}", Discard).WithSummary("丢弃草稿");
    }

    private static async Task<Ok<IReadOnlyList<Draft>>> All(
        Reading reading,
        DraftStore drafts,
        CancellationToken cancellation
    ) => TypedResults.Ok(await drafts.Of(reading.By.Person, cancellation));

    private static async Task<Results<Ok<Draft>, RefusalResult>> One(
        ReportId report,
        Reading reading,
        DraftStore drafts,
        CancellationToken cancellation
    ) =>
        await drafts.Find(reading.By.Person, report, cancellation) is { } draft
            ? TypedResults.Ok(draft)
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<Draft>, RefusalResult, DraftConflict>> Save(
        ReportId report,
        DraftRequest request,
        Reading reading,
        DraftStore drafts,
        DraftBounds bounds,
        EditingBook editing,
        CancellationToken cancellation
    )
    {
        var refusal =
            DraftRules.Check(request.Content) ?? await bounds.Check(report, request, reading.By, cancellation);
        if (refusal is not null)
        {
            return refusal.Result();
        }
        if (await drafts.Save(reading.By.Person, report, request, cancellation) is not { } draft)
        {
            return new DraftConflict(await drafts.Find(reading.By.Person, report, cancellation));
        }
        if (request.Content.BaseVersion is not null)
        {
            await editing.Typed(report, reading.By.Person, cancellation);
        }
        return TypedResults.Ok(draft);
    }

    private static async Task<NoContent> Discard(
        ReportId report,
        Reading reading,
        DraftStore drafts,
        CancellationToken cancellation
    )
    {
        await drafts.Discard(reading.By.Person, report, cancellation);
        return TypedResults.NoContent();
    }
}
