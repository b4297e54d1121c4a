using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.People;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Search;

/// <summary>The doors of saved searches (常用检索接口): each person's own, at most fifty.</summary>
internal static class SavedSearchDoors
{
    public static void Map(RouteGroupBuilder api) =>
        NamedDoors
            .Map<SavedSearch, SavedSearchRequest, SavedSearches>(
                api.MapGroup("/saved-searches"),
                "常用检索",
                SearchRules.Check
            )
            .WithRequestExample(new SavedSearchRequest("本月急件", SearchExamples.Query))
            .WithAnswerExample(SearchExamples.Saved);
}
