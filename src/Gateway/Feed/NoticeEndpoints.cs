using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Feed;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>The notices of a person in one list, and what opening a paper does to them (通知列表接口).</summary>
internal static class NoticeEndpoints
{
    private const int LongestSubject = 64;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/notices", List)
            .WithSummary("我的全部通知，新的在前，一页约50条；unread 只要未读的")
            .WithDescription("各通知流合在一起，同一件事只列一次；看不到的件没有标题。");
        api.MapPut("/notices/read", Read)
            .WithSummary("一件打开了：它到现在为止的通知都算已读")
            .WithRequestExample(new ReadSubject(FeedExamples.Report));
    }

    private static async Task<Results<Ok<Page<NoticeLine>>, RefusalResult>> List(
        Reading reading,
        NoticePages pages,
        TimeProvider time,
        CancellationToken cancellation,
        bool unread = false,
        string? after = null
    )
    {
        if (!NoticePlace.TryParse(after, out var place))
        {
            return Refusals.PageUnknown.Result();
        }
        var mine = FeedAccess.Of(reading.By, ChinaTime.DayOf(time.GetUtcNow())).ToList();
        var (lines, next) = await pages.Read(reading.By.Person, mine, unread, place, cancellation);
        return TypedResults.Ok(new Page<NoticeLine>(lines, next?.ToString()));
    }

    private static async Task<Results<NoContent, RefusalResult>> Read(
        ReadSubject read,
        Reading reading,
        ReadSubjects subjects,
        MarkBell screens,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (read.Subject.Length is 0 or > LongestSubject)
        {
            return Refusals.WrongValue.At("subject").Result();
        }
        var mine = FeedAccess.Of(reading.By, ChinaTime.DayOf(time.GetUtcNow())).ToList();
        var moved = await subjects.Read(reading.By.Person, read.Subject, mine, cancellation);
        screens.Marked([.. moved.Select(mark => new ReadUpTo(reading.By.Person, mark.Feed, mark.Number))]);
        return TypedResults.NoContent();
    }
}
