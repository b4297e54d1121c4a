using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Rights;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.JointTasks.Lists;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors of the numbers on the tabs (列表件数接口): what one desk, or the author himself, has before him.</summary>
public static class CountDoors
{
    /// <summary>Maps <c>/api/desks/{body}/counts</c> and <c>/api/my/report-counts</c>.</summary>
    public static void MapListCounts(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("列表与统计").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/desks/{body}/counts", Desk).WithSummary("本机构办公桌各列表的件数：待办含联动任务和延期审批");
        api.MapGet("/my/report-counts", Mine).WithSummary("我的信息各列表的件数");
    }

    // Those who count what waits look at grants; with those at this body alone they count what waits here.
    private static async Task<Results<Ok<ListCounts>, RefusalResult>> Desk(
        BodyCode body,
        Reading reading,
        TabCounts counts,
        TaskTodoPages tasks,
        DirectivePages directives,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var here = reading.By with { Grants = [.. reading.By.Grants.Where(At)] };
        var today = ChinaTime.DayOf(time.GetUtcNow());
        if (here.As(today, body, RoleSets.Desk.AsSpan()) is null)
        {
            return Refusals.NotFound.Result();
        }
        var reports = await counts.Of(body, reading.By, cancellation);
        var beside = await tasks.Todo(here, today, cancellation) + await directives.Todo(here, today, cancellation);
        return TypedResults.Ok(reports with { Todo = reports.Todo + beside });

        bool At(RoleGrant grant) => grant.Body == body && grant.Unit is null;
    }

    private static Task<ListCounts> Mine(Reading reading, TabCounts counts, CancellationToken cancellation) =>
        counts.Mine(reading.By, cancellation);
}
