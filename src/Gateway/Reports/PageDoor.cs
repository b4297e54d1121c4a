using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>How a list is asked for page by page (翻页).</summary>
internal static class PageDoor
{
    /// <summary>The page after a place; nothing stands for the first page, and a place that no page ended with is refused.</summary>
    public static async Task<Results<Ok<Page<T>>, RefusalResult>> Listed<T>(
        string? after,
        Func<PageKey, Task<Page<T>>> read
    ) => PageKey.TryParse(after, out var key) ? TypedResults.Ok(await read(key)) : Refusals.PageUnknown.Result();
}
