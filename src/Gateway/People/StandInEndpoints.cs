using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Doors to stand-ins (AB角): who acts for whom, from when to when.</summary>
public static class StandInEndpoints
{
    private static readonly NewStandIn Fortnight = new(
        PersonId.Parse("0194f3a0-0000-7000-8000-000000000001", null),
        Role.Reviewer,
        new("320581"),
        new(2025, 3, 10),
        new(2025, 3, 21)
    );

    /// <summary>Maps the act under <c>/api/people</c> and the lists of a body and of oneself.</summary>
    public static void MapStandIns(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("人员").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapPost("/people/{person}/stand-ins", Appoint)
            .WithSummary("委托代理（AB角）：地址中的人员代 holder 办理")
            .WithDescription(
                "由被代理人本人或安全管理员委托，须写明起止日期，最长一年；委托签发须二次验证。代理人不能再委托他人；"
                    + "被代理人任职终止，代理随之终止。提前结束用终止角色的接口，被代理人也可以办理。"
            )
            .WithRequestExample(Fortnight);
        api.MapGet("/bodies/{body}/stand-ins", OfBody).WithSummary("机构现有和将有的代理");
        api.MapGet("/my/stand-ins", Mine).WithSummary("我代理的和代理我的");
    }

    private static Task<Results<Ok<Receipt>, RefusalResult>> Appoint(
        PersonId person,
        NewStandIn typed,
        Acting acting,
        PersonDesk desk,
        CancellationToken cancellation
    ) =>
        desk.Do(
            person,
            acting,
            new AppointStandIn(typed.Holder, typed.Role, typed.Body, typed.Unit, typed.From, typed.Until),
            AuditActions.StandInAppointed,
            cancellation
        );

    private static async Task<Results<Ok<IReadOnlyList<StandInView>>, RefusalResult>> OfBody(
        BodyCode body,
        PersonDesk desk,
        StandInReader standIns,
        CancellationToken cancellation
    ) =>
        PeoplePermission.MayList(desk.Caller, body, desk.Facts)
            ? TypedResults.Ok(await standIns.Of(body, desk.Facts.Today, cancellation))
            : Refusals.NotFound.Result();

    private static async Task<Ok<IReadOnlyList<StandInView>>> Mine(
        PersonDesk desk,
        StandInReader standIns,
        CancellationToken cancellation
    ) => TypedResults.Ok(await standIns.Of(desk.Caller.Person, desk.Facts.Today, cancellation));
}
