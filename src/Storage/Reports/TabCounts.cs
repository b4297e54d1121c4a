using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Counts the reports behind the tabs of a desk or of an author (列表件数), each up to 1,000.</summary>
public sealed class TabCounts(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
{
    private const string AtDesk = $"""
        SELECT count(*)::int FROM (
            SELECT FROM ({UnreadNotices.OfDesk}) u
            {DeskStatement.CopyOfStream}
            WHERE @mine LIMIT @most) AS told
        """;

    private const string OfAuthor = $"""
        SELECT
            (SELECT count(*) FROM (
                SELECT FROM lists.followed f WHERE f.todo AND f.follower = @follower LIMIT @most) AS waiting)::int AS "Todo",
            (SELECT count(*) FROM (
                SELECT FROM ({UnreadNotices.OfFeed}) u
                JOIN lists.followed f ON f.report = u.stream AND f.follower = @follower
                LIMIT @most) AS told)::int AS "Unread"
        """;

    /// <summary>未读 at the body's desk; nothing for those who do not work there.</summary>
    public async Task<int> Unread(BodyCode body, Caller caller, CancellationToken cancellation)
    {
        var today = ChinaTime.DayOf(time.GetUtcNow());
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<int>(
            new(
                AtDesk,
                new
                {
                    body = body.Value,
                    mine = Visibility.KeysOf(caller, today, bodies.Current).Contains(Visibility.Desk(body)),
                    feed = Feeds.Desk(body),
                    person = caller.Person.Value,
                    Feed.Unread.Window,
                    most = ReportCounts.Most,
                },
                cancellationToken: cancellation
            )
        );
    }

    /// <summary>Of what the caller wrote, or signed with others.</summary>
    public async Task<ListCounts> Mine(Caller caller, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.QuerySingleAsync<ListCounts>(
            new(
                OfAuthor,
                new
                {
                    follower = Visibility.Person(caller.Person),
                    feed = Feeds.Person(caller.Person),
                    person = caller.Person.Value,
                    Feed.Unread.Window,
                    most = ReportCounts.Most,
                },
                cancellationToken: cancellation
            )
        );
    }
}
