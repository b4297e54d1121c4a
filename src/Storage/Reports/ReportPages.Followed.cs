using Dapper;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Storage.Reports;

/// <content>What authors, units and senders follow.</content>
public sealed partial class ReportPages
{
    private const string Legs = """
        SELECT c.report, c.leg, t.title, c.number, c.to_body AS "ToBody", c.state, c.offline, c.sent_at AS "SentAt", c.changed_at AS "ChangedAt"
        FROM lists.legs c
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        WHERE c.from_body = ANY (@mine) AND (c.sent_at, c.report, c.leg) < (@at, @report, @item)
        ORDER BY c.sent_at DESC, c.report DESC, c.leg DESC LIMIT @most
        """;

    /// <summary>What the caller wrote, or signed with others.</summary>
    public Task<Page<FollowedItem>> Mine(
        FollowedList list,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    ) => FollowedPage(Visibility.Person(caller.Person), FollowedStatement.Of(list), caller, after, cancellation);

    /// <summary>What was submitted for the unit, for those who belong to it.</summary>
    public Task<Page<FollowedItem>> OfUnit(UnitId unit, Caller caller, PageKey after, CancellationToken cancellation) =>
        KeysOf(caller).Contains(Visibility.Unit(unit))
            ? FollowedPage(Visibility.Unit(unit), FollowedStatement.Of(FollowedList.All), caller, after, cancellation)
            : Task.FromResult(new Page<FollowedItem>([], null));

    /// <summary>What the body sent up, for those who work there.</summary>
    public async Task<Page<SentItem>> Sent(BodyCode body, Caller caller, PageKey after, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        string[] mine = KeysOf(caller).Contains(Visibility.Desk(body)) ? [body.Value] : [];
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<SentRow>(
            new(
                Legs,
                new
                {
                    mine,
                    at = after.At,
                    report = after.Report,
                    item = after.Item,
                    most = PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return Paged(rows.AsList(), row => row.Item(tree), row => new(row.SentAt, row.Report, row.Leg));
    }

    private IReadOnlySet<string> KeysOf(Caller caller) => Visibility.KeysOf(caller, Today, bodies.Current);

    private async Task<Page<FollowedItem>> FollowedPage(
        string follower,
        string query,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var tree = bodies.Current;
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<FollowedPageRow>(
            new(
                query,
                new
                {
                    follower,
                    feed = Feeds.Person(caller.Person),
                    person = caller.Person.Value,
                    Unread.Window,
                    at = after.At,
                    report = after.Report,
                    most = PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        var page = Paged(rows.AsList(), row => row.Item(tree), row => new(row.ChangedAt, row.Report, 0));
        return page with { Items = await WithMerges(connection, page.Items, tree, cancellation) };
    }
}
