using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Search;

/// <summary>The doors of saved searches (常用检索接口): each person's own, at most fifty.</summary>
internal static class SavedSearchDoors
{
    public static void Map(RouteGroupBuilder api)
    {
        var saved = api.MapGroup("/saved-searches");
        saved.MapGet("/", All).WithSummary("我的常用检索");
        saved
            .MapPut("/{id:guid}", Save)
            .WithSummary("保存一个常用检索，编号由页面自取；同一编号再保存即修改")
            .WithRequestExample(new SavedSearchRequest("本月急件", SearchExamples.Query))
            .WithAnswerExample(SearchExamples.Saved);
        saved.MapDelete("/{id:guid}", Delete).WithSummary("删除一个常用检索");
    }

    private static async Task<Ok<IReadOnlyList<SavedSearch>>> All(
        Reading reading,
        SavedSearches searches,
        CancellationToken cancellation
    ) => TypedResults.Ok(await searches.Of(reading.By.Person, cancellation));

    private static async Task<Results<Ok<SavedSearch>, RefusalResult>> Save(
        Guid id,
        SavedSearchRequest request,
        Reading reading,
        SavedSearches searches,
        CancellationToken cancellation
    )
    {
        if (SearchRules.Check(request) is { } fault)
        {
            return fault.Result();
        }
        var (saved, refusal) = await searches.Save(reading.By.Person, id, request, cancellation);
        return saved is not null ? TypedResults.Ok(saved) : refusal!.Result();
    }

    private static async Task<NoContent> Delete(
        Guid id,
        Reading reading,
        SavedSearches searches,
        CancellationToken cancellation
    )
    {
        await searches.Delete(reading.By.Person, id, cancellation);
        return TypedResults.NoContent();
    }
}
