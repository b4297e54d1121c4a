using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Doors through which a post is left (移交): first what stands under it, then all of it in one go.</summary>
public static class HandOverEndpoints
{
    private static readonly RoleHandOver Example = new(
        PersonId.Parse("0194f3a0-0000-7000-8000-000000000001", null),
        new(2025, 3, 3)
    );

    /// <summary>Maps the doors under <c>/api/people</c>.</summary>
    public static void MapHandOvers(this IEndpointRouteBuilder people)
    {
        people
            .MapGet("/{person}/roles/{grant:int}/hand-over", Look)
            .WithSummary("移交清单：这一任职名下有什么，可以移交给谁")
            .WithDescription("由安全管理员查看，只有件数，没有内容。");
        people
            .MapPut("/{person}/roles/{grant:int}/hand-over", HandOver)
            .WithSummary("终止角色并移交")
            .WithDescription(
                "接手人须在同一机构担任相同角色。在编、未存稿、方案和填报草稿、未结束的值班转给接手人；代理和未完成的导出随之结束。"
                    + "双方姓名都有记录，接手人和办公桌收到通知。"
            )
            .WithRequestExample(Example);
    }

    private static async Task<Results<Ok<HandOverView>, RefusalResult>> Look(
        PersonId person,
        int grant,
        PersonDesk desk,
        HandOverBook book,
        CancellationToken cancellation
    )
    {
        if (await desk.Find(person, cancellation) is not { } found || grant < 1 || grant > found.Grants.Length)
        {
            return Refusals.NotFound.Result();
        }
        var held = found.Grants[grant - 1];
        if (Oversight.Grant(desk.Caller, Role.SecurityAdministrator, held.Body, desk.Facts) is null)
        {
            return Refusals.NotAllowed.Result();
        }
        var (items, successors) = await book.Look(person, held, cancellation);
        return TypedResults.Ok(new HandOverView(person, grant, held.Role, held.Body, items, successors));
    }

    private static async Task<Results<Ok<Receipt>, RefusalResult>> HandOver(
        PersonId person,
        int grant,
        RoleHandOver typed,
        Acting acting,
        PersonDesk desk,
        HandOverDesk handing,
        PeopleReader people,
        CancellationToken cancellation
    )
    {
        var done = await desk.Do(
            person,
            acting,
            new HandOver(grant, typed.Until, typed.Successor),
            AuditActions.HandedOver,
            cancellation
        );
        if (done.Result is Ok<Receipt> && await people.Find(person, cancellation) is { } left)
        {
            await handing.CarryOut(person, left.Grants[grant - 1], typed.Successor, acting.Id, cancellation);
        }
        return done;
    }
}
