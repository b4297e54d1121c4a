using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors of the lists of proposal leads and handovers (提案线索、转办件列表). Pages go by key.</summary>
public static class ReferralLists
{
    /// <summary>For the desk, the proposal committee and the handling units.</summary>
    public static void MapReferralLists(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("列表与统计").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/desks/{body}/proposal-leads", Leads).WithSummary("本机构的提案线索，供编辑和提案委查看");
        api.MapGet("/desks/{body}/handovers", OfBody).WithSummary("本机构转部门的信息");
        api.MapGet("/units/{unit}/handovers", OfUnit).WithSummary("本单位承办的转办件");
    }

    private static Task<Results<Ok<Page<ProposalLeadItem>>, RefusalResult>> Leads(
        BodyCode body,
        Reading reading,
        ReferralPages pages,
        bool waiting = false,
        string? after = null,
        CancellationToken cancellation = default
    ) => PageDoor.Listed(after, key => pages.Leads(body, waiting, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<HandoverItem>>, RefusalResult>> OfBody(
        BodyCode body,
        Reading reading,
        ReferralPages pages,
        bool waiting = false,
        string? after = null,
        CancellationToken cancellation = default
    ) => PageDoor.Listed(after, key => pages.Handovers(body, waiting, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<HandoverItem>>, RefusalResult>> OfUnit(
        UnitId unit,
        Reading reading,
        ReferralPages pages,
        bool waiting = false,
        string? after = null,
        CancellationToken cancellation = default
    ) => PageDoor.Listed(after, key => pages.Handovers(unit, waiting, reading.By, key, cancellation));
}
