using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Gateway.Reports;
using ZhengXie.Linked.Storage.Commissions;

namespace ZhengXie.Linked.Gateway.Commissions;

/// <summary>The doors of lists of commissions (约稿列表接口). Pages hold 50 rows and go by key.</summary>
public static class CommissionListDoors
{
    /// <summary>Lists of desks, units and of whoever writes.</summary>
    public static void MapCommissionLists(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("约稿").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/desks/{body}/commissions", OfDesk).WithSummary("本机构发出的约稿，或上级发来的约稿");
        api.MapGet("/units/{unit}/commissions", OfUnit).WithSummary("发给本单位的约稿");
        api.MapGet("/my/commissions", Mine).WithSummary("我提交信息时可以标明的约稿，最多50件");
    }

    private static Task<Results<Ok<Page<CommissionItem>>, RefusalResult>> OfDesk(
        BodyCode body,
        Reading reading,
        CommissionPages pages,
        CommissionList list = CommissionList.Issued,
        string? after = null,
        CancellationToken cancellation = default
    ) =>
        PageDoor.Listed(
            after,
            key =>
                list == CommissionList.Issued
                    ? pages.IssuedBy(body, reading.By, key, cancellation)
                    : pages.ReceivedBy(body, reading.By, key, cancellation)
        );

    private static Task<Results<Ok<Page<CommissionItem>>, RefusalResult>> OfUnit(
        UnitId unit,
        Reading reading,
        CommissionPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.ReceivedBy(unit, reading.By, key, cancellation));

    private static async Task<Ok<IReadOnlyList<CommissionReference>>> Mine(
        Reading reading,
        CommissionPages pages,
        CancellationToken cancellation
    ) => TypedResults.Ok(await pages.OpenFor(reading.By, cancellation));
}
