using Dapper;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Storage.Reports;

/// <content>The lists of a desk (待办 已办 未读 全部) and of its chair.</content>
public sealed partial class ReportPages
{
    /// <summary>One of the lists of the body's desk, for those who work there.</summary>
    public Task<Page<DeskItem>> Of(
        BodyCode body,
        DeskList list,
        DeskFilter filter,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    ) =>
        DeskPage(
            body,
            DeskStatement.Of(list, filter),
            Narrowed(body, Visibility.Desk, filter, caller, after),
            caller,
            cancellation
        );

    /// <summary>What the body has adopted, for its chair.</summary>
    public Task<Page<DeskItem>> Adopted(BodyCode body, Caller caller, PageKey after, CancellationToken cancellation) =>
        DeskPage(
            body,
            DeskStatement.Adopted,
            Narrowed(body, Visibility.Chair, new(), caller, after),
            caller,
            cancellation
        );

    private async Task<Page<DeskItem>> DeskPage(
        BodyCode body,
        string query,
        DynamicParameters asked,
        Caller caller,
        CancellationToken cancellation
    )
    {
        var (tree, now, today) = (bodies.Current, time.GetUtcNow(), Today);
        var calendar = calendars.Current.Of(body, tree);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<DeskRow>(new(query, asked, cancellationToken: cancellation));
        return Paged(
            rows.AsList(),
            row => Offered(row.Item(tree).Lit(row.Clock, now, calendar), body, caller, today),
            row => new(row.ListedAt, row.Report, 0)
        );
    }

    private static DeskItem Offered(DeskItem item, BodyCode body, Caller caller, DateOnly today) =>
        item with
        {
            Why = TodoReasons.Of(item.Stage, item.Todo),
            Acts = TogetherActs.Of(caller, body, item.Stage, today),
        };

    private DynamicParameters Narrowed(
        BodyCode body,
        Func<BodyCode, string> key,
        DeskFilter filter,
        Caller caller,
        PageKey after
    )
    {
        var mine = Visibility.KeysOf(caller, Today, bodies.Current).Contains(key(body));
        return new(
            new
            {
                body = body.Value,
                mine = mine ? new[] { body.Value } : [],
                roles = RolesAt(body, caller),
                person = caller.Person.Value,
                feed = Feeds.Desk(body),
                Unread.Window,
                stage = filter.Stage?.ToString(),
                urgency = filter.Urgency?.ToString(),
                category = filter.Category?.ToString(),
                from = filter.From?.Value,
                since = filter.Since is { } since
                    ? ChinaTime.StartOf(since).ToUniversalTime()
                    : default(DateTimeOffset?),
                until = filter.Until is { } until
                    ? ChinaTime.StartOf(until.AddDays(1)).ToUniversalTime()
                    : default(DateTimeOffset?),
                now = time.GetUtcNow(),
                at = after.At,
                report = after.Report,
                most = PageSize + 1,
            }
        );
    }

    private string[] RolesAt(BodyCode body, Caller caller) =>
        [.. caller.On(Today).Where(grant => grant.Body == body).Select(grant => grant.Role.ToString())];
}
