using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Todos;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Todos;

namespace ZhengXie.Linked.Gateway.Todos;

/// <summary>The door of what waits at a desk (待办接口). Pages hold 50 rows and go by key: ask the next one with <c>after</c>.</summary>
public static class TodoDoors
{
    /// <summary>Maps <c>/api/desks/{body}/todos</c>.</summary>
    public static void MapTodos(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("列表与统计").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/desks/{body}/todos", AtDesk)
            .WithSummary(
                "办公桌待办：信息、延期审批、联动任务、约稿、提案线索排成一列，特急、急件在前，其余按应办时刻，可筛选"
            );
    }

    private static async Task<Results<Ok<Page<DeskTodo>>, RefusalResult>> AtDesk(
        BodyCode body,
        [AsParameters] DeskFilter filter,
        Reading reading,
        TodoPages todos,
        string? after = null,
        CancellationToken cancellation = default
    )
    {
        if (DeskFilterRules.Check(filter) is { } refusal)
        {
            return refusal.Result();
        }
        return TodoKey.TryParse(after, out var key)
            ? TypedResults.Ok(await todos.Of(body, filter, reading.By, key, cancellation))
            : Refusals.PageUnknown.Result();
    }
}
