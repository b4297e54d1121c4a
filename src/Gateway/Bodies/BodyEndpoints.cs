using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Bodies;

/// <summary>Doors to bodies and units (机构与单位). Everybody who is signed in may read them.</summary>
public static class BodyEndpoints
{
    private const int PageSize = 100;

    /// <summary>Maps <c>/api/bodies</c>.</summary>
    public static void MapBodies(this IEndpointRouteBuilder routes)
    {
        var bodies = routes.MapGroup("/api/bodies").WithTags("机构").RequireAuthorization();
        bodies.AddEndpointFilter<ActingFilter>();
        bodies
            .MapGet("/", AtStart.Composed(List))
            .WithSummary("查找机构")
            .WithDescription("按名称的一部分或代码的开头查找，可按上级、层级、是否加入筛选；按代码排序，每页100个。");
        bodies
            .MapGet("/tree", Tree)
            .WithSummary("全部机构的层级，供挑选单位")
            .WithDescription("只有现存的机构，按代码排序，一次给出；供页面画出机构树，按名称或代码就地查找。");
        bodies.MapGet("/{body}", Find).WithSummary("机构信息").WithDescription("名称、层级、上级、直报、承接关系。");
        bodies.MapGet("/{body}/units", Units).WithSummary("机构的单位").WithDescription("各类单位，已撤销的也在内。");
        bodies.MapBodyActs();
    }

    private static async Task<Results<Ok<Page<BodyView>>, RefusalResult>> List(
        [AsParameters] BodyFilter filter,
        BodyPages pages,
        BodyDirectory directory,
        CancellationToken cancellation
    )
    {
        var codes = await pages.List(filter, PageSize, cancellation);
        var tree = directory.Current;
        var views = codes.Select(tree.Find).OfType<Domain.Bodies.BodyFacts>().Select(body => body.View());
        return TypedResults.Ok(new Page<BodyView>([.. views], codes.Count == PageSize ? codes[^1].Value : null));
    }

    // Bounded by the register of divisions: some 3,200 bodies.
    private static Ok<IReadOnlyList<BodyNode>> Tree(BodyDirectory directory) =>
        TypedResults.Ok<IReadOnlyList<BodyNode>>([
            .. directory.Current.All.Where(body => body.Lives).OrderBy(body => body.Code).Select(body => body.Node()),
        ]);

    private static Results<Ok<BodyView>, RefusalResult> Find(BodyCode body, BodyDirectory directory) =>
        directory.Current.Find(body) is { } found ? TypedResults.Ok(found.View()) : Refusals.NotFound.Result();

    private static Results<Ok<IReadOnlyList<UnitView>>, RefusalResult> Units(BodyCode body, BodyDirectory directory) =>
        directory.Current.Find(body) is { } found ? TypedResults.Ok(found.UnitViews()) : Refusals.NotFound.Result();
}
