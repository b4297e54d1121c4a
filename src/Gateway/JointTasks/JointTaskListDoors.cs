using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Gateway.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.JointTasks.Lists;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>The doors of lists of joint tasks (联动任务清单接口). Pages hold 50 rows and go by key.</summary>
public static class JointTaskListDoors
{
    /// <summary>Lists and to-dos of desks and units, figures of bodies.</summary>
    public static void MapJointTaskLists(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("联动任务").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/desks/{body}/joint-tasks", AtStart.Composed(OfDesk))
            .WithSummary("本机构牵头的或受邀参加的联动任务，可按类型、阶段、年度、是否在办筛选");
        api.MapGet("/desks/{body}/joint-task-todos", Todos).WithSummary("联动任务里等我办的事，附到期时刻和亮灯");
        api.MapGet("/units/{unit}/joint-task-todos", UnitTodos).WithSummary("联动任务成果批示里等本单位办的事");
        api.MapGet("/bodies/{body}/joint-task-figures", Figures)
            .WithSummary("本机构本年联动任务统计：牵头的各阶段件数和进度，受邀的办理情况");
    }

    private static Task<Results<Ok<Page<JointTaskItem>>, RefusalResult>> OfDesk(
        BodyCode body,
        [AsParameters] JointTaskFilter filter,
        Reading reading,
        JointTaskPages pages,
        JointTaskList list = JointTaskList.Launched,
        string? after = null,
        CancellationToken cancellation = default
    ) => PageDoor.Listed(after, key => pages.Of(body, list, filter, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<TaskTodoItem>>, RefusalResult>> Todos(
        BodyCode body,
        Reading reading,
        TaskTodoPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Of(body, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<TaskTodoItem>>, RefusalResult>> UnitTodos(
        UnitId unit,
        Reading reading,
        TaskTodoPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Of(unit, reading.By, key, cancellation));

    private static async Task<Results<Ok<JointTaskFiguresView>, RefusalResult>> Figures(
        BodyCode body,
        Reading reading,
        JointTaskFiguresReader figures,
        IBodyTreeSource bodies,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        FiguresAccess.MayRead(reading.By, body, ChinaTime.DayOf(time.GetUtcNow()), bodies.Current)
            ? TypedResults.Ok(await figures.Read(body, cancellation))
            : Refusals.NotFound.Result();
}
