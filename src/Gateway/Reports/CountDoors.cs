using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Rights;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Todos;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors of the numbers on the tabs (列表件数接口): what one desk, or the author himself, has before him.</summary>
public static class CountDoors
{
    /// <summary>Maps <c>/api/desks/{body}/counts</c> and <c>/api/my/report-counts</c>.</summary>
    public static void MapListCounts(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("列表与统计").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/desks/{body}/counts", Desk).WithSummary("本机构办公桌各列表的件数：待办数即待办列表的件数");
        api.MapGet("/my/report-counts", Mine).WithSummary("我的信息各列表的件数");
    }

    private static async Task<Results<Ok<ListCounts>, RefusalResult>> Desk(
        BodyCode body,
        Reading reading,
        TabCounts counts,
        TodoPages todos,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (reading.By.As(ChinaTime.DayOf(time.GetUtcNow()), body, RoleSets.Desk.AsSpan()) is null)
        {
            return Refusals.NotFound.Result();
        }
        var todo = await todos.CountAt(body, reading.By, cancellation);
        return TypedResults.Ok(new ListCounts(todo, await counts.Unread(body, reading.By, cancellation)));
    }

    private static Task<ListCounts> Mine(Reading reading, TabCounts counts, CancellationToken cancellation) =>
        counts.Mine(reading.By, cancellation);
}
