using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors of saved views of desks (常用视图接口): each person's own, at most fifty.</summary>
public static class DeskViewDoors
{
    /// <summary>Maps <c>/api/desk-views</c>.</summary>
    public static void MapDeskViews(this IEndpointRouteBuilder app)
    {
        var views = app.MapGroup("/api/desk-views").WithTags("列表与统计").RequireAuthorization();
        views.AddEndpointFilter<ActingFilter>();
        views.MapGet("/", All).WithSummary("我的常用视图");
        views
            .MapPut("/{id:guid}", Save)
            .WithSummary("保存一个常用视图，编号由页面自取；同一编号再保存即修改")
            .WithRequestExample(
                new DeskViewRequest("急件", new("320581"), DeskList.Todo, new(Urgency: Urgency.Urgent))
            );
        views.MapDelete("/{id:guid}", Delete).WithSummary("删除一个常用视图");
    }

    private static async Task<Ok<IReadOnlyList<DeskView>>> All(
        Reading reading,
        DeskViews views,
        CancellationToken cancellation
    ) => TypedResults.Ok(await views.Of(reading.By.Person, cancellation));

    private static async Task<Results<Ok<DeskView>, RefusalResult>> Save(
        Guid id,
        DeskViewRequest request,
        Reading reading,
        DeskViews views,
        CancellationToken cancellation
    )
    {
        if (DeskFilterRules.Check(request) is { } fault)
        {
            return fault.Result();
        }
        var (saved, refusal) = await views.Save(reading.By.Person, id, request, cancellation);
        return saved is not null ? TypedResults.Ok(saved) : refusal!.Result();
    }

    private static async Task<NoContent> Delete(
        Guid id,
        Reading reading,
        DeskViews views,
        CancellationToken cancellation
    )
    {
        await views.Delete(reading.By.Person, id, cancellation);
        return TypedResults.NoContent();
    }
}
