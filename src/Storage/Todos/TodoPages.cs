using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Todos;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Todos;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Todos;

/// <summary>
/// What waits at a desk on the reader's roles there (待办), of every kind in one order, and how much of it. Whoever has no
/// role at the body finds nothing.
/// </summary>
public sealed class TodoPages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    private const int DaysBeforeALook = 7;

    /// <summary>A page of what waits at the body.</summary>
    public async Task<Page<DeskTodo>> Of(
        BodyCode body,
        DeskFilter filter,
        Caller caller,
        TodoKey after,
        CancellationToken cancellation
    )
    {
        var (tree, now, today) = (bodies.Current, time.GetUtcNow(), Today);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var found = await connection.QueryAsync<TodoPageRow>(
            new(TodoStatement.Page(filter), Asked(body, filter, caller, after), cancellationToken: cancellation)
        );
        var rows = found.AsList();
        var shown = rows.Take(ReportPages.PageSize).ToList();
        var next = rows.Count > ReportPages.PageSize ? shown[^1].Key.ToString() : null;
        return new([.. shown.Select(row => Offered(row.Todo(tree, calendars.Current, now)))], next);

        DeskTodo Offered(DeskTodo todo) =>
            todo is { Kind: TodoKind.Report, Stage: { } stage }
                ? todo with
                {
                    Acts = TogetherActs.Of(caller, body, stage, today),
                }
                : todo;
    }

    /// <summary>How much waits on the caller at this body, up to <see cref="ReportCounts.Most"/>.</summary>
    public Task<int> CountAt(BodyCode body, Caller caller, CancellationToken cancellation) =>
        Count([.. Desks(caller).Where(desk => desk.Body == body)], cancellation);

    /// <summary>How much waits on the caller at all his desks, up to <see cref="ReportCounts.Most"/>.</summary>
    public Task<int> CountAll(Caller caller, CancellationToken cancellation) => Count([.. Desks(caller)], cancellation);

    private DateOnly Today => ChinaTime.DayOf(time.GetUtcNow());

    // Whoever works at a body works on what its predecessors left.
    private IEnumerable<(BodyCode Body, string Role)> Desks(Caller caller) =>
        caller
            .On(Today)
            .Where(grant => grant.Unit is null)
            .SelectMany(grant =>
                bodies.Current.WithPredecessors(grant.Body).Select(body => (body, grant.Role.ToString()))
            )
            .Distinct();

    private async Task<int> Count((BodyCode Body, string Role)[] desks, CancellationToken cancellation)
    {
        if (desks.Length == 0)
        {
            return 0;
        }
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<int>(
            new(
                TodoStatement.Count,
                new
                {
                    bodies = desks.Select(desk => desk.Body.Value).ToArray(),
                    roles = desks.Select(desk => desk.Role).ToArray(),
                    near = time.GetUtcNow().AddDays(DaysBeforeALook),
                    most = ReportCounts.Most,
                },
                cancellationToken: cancellation
            )
        );
    }

    private DynamicParameters Asked(BodyCode body, DeskFilter filter, Caller caller, TodoKey after)
    {
        var now = time.GetUtcNow();
        return new(
            new
            {
                body = body.Value,
                roles = Desks(caller).Where(desk => desk.Body == body).Select(desk => desk.Role).ToArray(),
                kind = filter.Kind?.ToString(),
                stage = filter.Stage?.ToString(),
                urgency = filter.Urgency?.ToString(),
                urgent = TodoOrder.Rank(filter.Urgency ?? default),
                category = filter.Category?.ToString(),
                from = filter.From?.Value,
                first = filter.Since is { } first
                    ? ChinaTime.StartOf(first).ToUniversalTime()
                    : default(DateTimeOffset?),
                last = filter.Until is { } last
                    ? ChinaTime.StartOf(last.AddDays(1)).ToUniversalTime()
                    : default(DateTimeOffset?),
                now,
                near = now.AddDays(DaysBeforeALook),
                rank = after.Rank,
                by = after.HandleBy,
                since = after.Since,
                stream = after.Stream,
                place = after.Place,
                most = ReportPages.PageSize + 1,
            }
        );
    }
}
