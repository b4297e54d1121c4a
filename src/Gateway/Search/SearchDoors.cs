using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Search;

/// <summary>
/// The door of searching (检索接口). What is searched for is sent as content, so that it stands in no address and in no log.
/// </summary>
public static class SearchDoors
{
    /// <summary>Maps <c>/api/searches</c>, <c>/api/saved-searches</c> and the two doors of twins.</summary>
    public static void MapSearch(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("检索与查重").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapPost("/searches", Find)
            .WithSummary("检索：标题、正文、编号、作者、单位，只在查看人可读的范围内，新的在前")
            .WithDescription(
                "words 中各词都须出现，至少一个词有两个字；可只用筛选条件。每页50件，续页带上一页的 next；"
                    + "件数只随第一页给出，到200为止。检索不改动任何内容，可以重复。"
            )
            .WithRequestExample(SearchExamples.Query)
            .WithAnswerExample(SearchExamples.Page);
        SavedSearchDoors.Map(api);
        TwinDoors.Map(api);
    }

    private static async Task<Results<Ok<FoundPage>, RefusalResult>> Find(
        SearchQuery query,
        string? after,
        Reading reading,
        SearchReader search,
        CancellationToken cancellation
    )
    {
        if (!PageKey.TryParse(after, out var key))
        {
            return Refusals.PageUnknown.Result();
        }
        var (page, refusal) = await search.Find(query, reading.By, key, cancellation);
        return page is not null ? TypedResults.Ok(page) : refusal!.Result();
    }
}
