using System.Data;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Storage.Tests.Reports;

/// <summary>A screen with one feed's reports: it starts from a snapshot and then reads what notices name.</summary>
/// <param name="service">Pool of the service role.</param>
/// <param name="feed">The feed that it joins.</param>
/// <param name="rows">Gives <c>report</c> and a row as text for what the feed's owner sees listed.</param>
internal sealed class DeskScreen(NpgsqlDataSource service, string feed, string rows)
{
    private readonly FeedReader feeds = new(service);
    private FeedHead head = null!;

    /// <summary>What it shows, by report.</summary>
    public SortedDictionary<Guid, string> Shown { get; } = [];

    /// <summary>Starts anew: the head and the rows of one moment.</summary>
    public async Task<DeskScreen> Snapshot()
    {
        await using var connection = await service.OpenConnectionAsync();
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        head = new FeedHead(
            feed,
            await connection.ExecuteScalarAsync<long>("SELECT head FROM record.feeds WHERE feed = @feed", new { feed }),
            await connection.ExecuteScalarAsync<int>("SELECT max(epoch) FROM record.feed_epochs")
        );
        Shown.Clear();
        await Show(connection, rows, new { });
        return this;
    }

    /// <summary>Reads what came after, page by page, and each report that is named once.</summary>
    public async Task<DeskScreen> CatchUp()
    {
        FeedPage page;
        do
        {
            page = await feeds.After(feed, head.Head, head.Epoch);
            Assert.False(page.Snapshot);
            foreach (var report in page.Notices.Select(notice => Guid.Parse(notice.Subject)).Distinct())
            {
                Shown.Remove(report);
                await using var connection = await service.OpenConnectionAsync();
                await Show(connection, $"SELECT * FROM ({rows}) r WHERE report = @report", new { report });
            }
            head = head with { Head = page.Notices.IsEmpty ? head.Head : page.Notices[^1].Number };
        } while (head.Head < page.Head);
        return this;
    }

    private async Task Show(NpgsqlConnection connection, string query, object asked)
    {
        foreach (var (report, row) in await connection.QueryAsync<(Guid, string)>(query, asked))
        {
            Shown.Add(report, row);
        }
    }
}
