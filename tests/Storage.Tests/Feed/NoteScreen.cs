using System.Data;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Storage.Tests.Feed;

/// <summary>A screen that shows the notes of a body: it starts from a snapshot and then reads what notices name.</summary>
internal sealed class NoteScreen(NpgsqlDataSource service, string body)
{
    private const string Row = "SELECT n::text FROM lists.notes n WHERE note = @note";

    private readonly FeedReader feeds = new(service);
    private FeedHead head = null!;

    /// <summary>What it shows: each note as a row of text.</summary>
    public SortedDictionary<Guid, string> Shown { get; } = [];

    private string Feed => $"desk:{body}";

    /// <summary>Starts anew: the head and the rows of one moment.</summary>
    public async Task Snapshot()
    {
        await using var connection = await service.OpenConnectionAsync();
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        head = new FeedHead(
            Feed,
            await connection.ExecuteScalarAsync<long>("SELECT head FROM record.feeds WHERE feed = @Feed", new { Feed }),
            await connection.ExecuteScalarAsync<int>("SELECT max(epoch) FROM record.feed_epochs")
        );
        Shown.Clear();
        var rows = await connection.QueryAsync<(Guid Note, string Text)>(
            "SELECT note, n::text FROM lists.notes n WHERE body = @body",
            new { body }
        );
        foreach (var row in rows)
        {
            Shown.Add(row.Note, row.Text);
        }
    }

    /// <summary>Reads what came after, page by page, and each note that is named once.</summary>
    public async Task CatchUp()
    {
        FeedPage page;
        do
        {
            page = await feeds.After(Feed, head.Head, head.Epoch);
            Assert.False(page.Snapshot);
            foreach (var note in page.Notices.Select(notice => Guid.Parse(notice.Subject)).Distinct())
            {
                await Read(note);
            }
            head = head with { Head = page.Notices.IsEmpty ? head.Head : page.Notices[^1].Number };
        } while (head.Head < page.Head);
    }

    private async Task Read(Guid note)
    {
        await using var connection = await service.OpenConnectionAsync();
        Shown.Remove(note);
        if (await connection.QueryFirstOrDefaultAsync<string>(Row, new { note }) is { } row)
        {
            Shown.Add(note, row);
        }
    }
}
