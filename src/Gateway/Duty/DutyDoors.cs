using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Duty;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Duty;

/// <summary>Doors to the duty rosters (值班表), for those who work at the desk.</summary>
public static class DutyDoors
{
    /// <summary>Maps <c>/api/desks/{body}/duties</c>.</summary>
    public static void MapDuty(this IEndpointRouteBuilder app)
    {
        var duties = app.MapGroup("/api/desks/{body}/duties").WithTags("值班").RequireAuthorization();
        duties.AddEndpointFilter<ActingFilter>();
        duties.MapGet("/", List).WithSummary("值班表：还没有结束的值班");
        duties
            .MapPost("/", Assign)
            .WithSummary("排班")
            .WithDescription("急件、特急件来时，短信和政务微信发给当时的值班人员；无人值班时发给全体信息编辑。")
            .WithRequestExample(
                new AssignDuty(
                    new(new Guid("01900000-0000-7000-8000-000000000001")),
                    new(2025, 3, 3, 18, 0, 0, TimeSpan.FromHours(8)),
                    new(2025, 3, 4, 8, 30, 0, TimeSpan.FromHours(8))
                )
            );
        duties.MapDelete("/{duty}", End).WithSummary("撤销排班").WithDescription("正在值班的就此结束。");
    }

    private static async Task<Results<Ok<IReadOnlyList<DutyView>>, RefusalResult>> List(
        BodyCode body,
        Reading reading,
        DutyReader duties,
        IBodyTreeSource bodies,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var keys = Visibility.KeysOf(reading.By, ChinaTime.DayOf(time.GetUtcNow()), bodies.Current);
        return keys.Contains(Visibility.Desk(body))
            ? TypedResults.Ok(await duties.Ahead(body, cancellation))
            : Refusals.NotFound.Result();
    }

    private static Task<Results<Ok<Receipt>, RefusalResult>> Assign(
        BodyCode body,
        AssignDuty sent,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => Do(body, sent, acting, engine, cancellation);

    private static Task<Results<Ok<Receipt>, RefusalResult>> End(
        BodyCode body,
        int duty,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => Do(body, new EndDuty(duty), acting, engine, cancellation);

    private static async Task<Results<Ok<Receipt>, RefusalResult>> Do(
        BodyCode body,
        DutyCommand command,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => (await engine.Do(new DutyOrder(body, acting.Id, acting.By, command), cancellation)).Result();
}
