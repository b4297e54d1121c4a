using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Feed;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Feeds over HTTP (通知接口).</summary>
internal static class FeedEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/feeds", Mine)
            .WithSummary("我的通知流、已读位置和未读数")
            .WithAnswerExample(new FeedsView(1, [new FeedView("desk:320581", 288, 285, 3)]));
        api.MapGet("/feeds/{feed}", After)
            .WithSummary("某个通知流在 after 之后的通知，一次最多200条")
            .WithDescription("snapshot 为 true 时，after 已经接不上，请重新读取列表，再从 head 接起。")
            .WithAnswerExample(
                new NoticesView(
                    Snapshot: false,
                    1,
                    288,
                    [new NoticeView(288, "report.submitted", FeedExamples.Report, "320581", null, FeedExamples.At)]
                )
            );
        api.MapPut("/feeds/{feed}/mark", Mark)
            .WithSummary("把通知流标为已读到某一条，只进不退")
            .WithRequestExample(new MarkFeed(288))
            .WithAnswerExample(new FeedView("desk:320581", 288, 288, 0));
        api.MapGet("/counts", Counts).WithSummary("待办数和未读数").WithAnswerExample(new CountsView(4, 3));
    }

    private static async Task<Results<Ok<FeedsView>, RefusalResult>> Mine(
        Reading reading,
        FeedReader feeds,
        ReadMarks marks,
        Unread unread,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var (epoch, mine) = await FeedCounts.Of(reading.By, feeds, marks, unread, time, cancellation);
        return TypedResults.Ok(new FeedsView(epoch, mine));
    }

    private static async Task<Results<Ok<NoticesView>, RefusalResult>> After(
        string feed,
        long after,
        int epoch,
        Reading reading,
        FeedReader feeds,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (!IsMine(reading.By, feed, time))
        {
            return Refusals.NotFound.Result();
        }
        var page = await feeds.After(feed, after, epoch, cancellation);
        var notices = page.Notices.Select(notice => new NoticeView(
            notice.Number,
            notice.Kind,
            notice.Subject,
            notice.Body,
            notice.Item,
            notice.At
        ));
        return TypedResults.Ok(new NoticesView(page.Snapshot, page.Epoch, page.Head, [.. notices]));
    }

    private static async Task<Results<Ok<FeedView>, RefusalResult>> Mark(
        string feed,
        MarkFeed mark,
        Reading reading,
        FeedReader feeds,
        ReadMarks marks,
        Unread unread,
        MarkBell screens,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (!IsMine(reading.By, feed, time))
        {
            return Refusals.NotFound.Result();
        }
        if (mark.Number < 0)
        {
            return Refusals.WrongValue.At("number").Result();
        }
        var marked = await marks.Mark(reading.By.Person, feed, mark.Number, cancellation);
        screens.Marked([new ReadUpTo(reading.By.Person, feed, marked.Number)]);
        var head = (await feeds.Heads([feed], cancellation))[0];
        var (ofFeeds, _) = await unread.Count(reading.By.Person, [feed], cancellation);
        return TypedResults.Ok(new FeedView(feed, head.Head, marked.Number, ofFeeds.GetValueOrDefault(feed)));
    }

    private static async Task<Results<Ok<CountsView>, RefusalResult>> Counts(
        Reading reading,
        Unread unread,
        IEnumerable<ITodoCounts> todos,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var mine = FeedAccess.Of(reading.By, ChinaTime.DayOf(time.GetUtcNow())).ToList();
        var (_, inAll) = await unread.Count(reading.By.Person, mine, cancellation);
        var todo = 0;
        foreach (var noun in todos)
        {
            todo += await noun.Count(reading.By, ChinaTime.DayOf(time.GetUtcNow()), cancellation);
        }
        return TypedResults.Ok(new CountsView(todo, inAll));
    }

    private static bool IsMine(Caller caller, string feed, TimeProvider time) =>
        FeedAccess.Of(caller, ChinaTime.DayOf(time.GetUtcNow())).Contains(feed, StringComparer.Ordinal);
}
