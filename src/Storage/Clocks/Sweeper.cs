using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>
/// Sweeper (到点巡查): finds the steps of clocks that have come and gives the orders that follow, top body by top body (31
/// provinces and the nation). It remembers nothing: what has come stands in the list until the order's own transaction
/// moves it on, so a restart, a second gateway or a repeated sweep changes nothing.
/// </summary>
public sealed partial class Sweeper(
    NpgsqlDataSource database,
    DueList list,
    IEngine engine,
    IBodyTreeSource bodies,
    IEnumerable<IDueOrders> orders,
    TimeProvider time,
    ILogger<Sweeper> logger
) : IDisposable
{
    /// <summary>The most steps done for one top body in one sweep; the rest waits for the next, others are not held up.</summary>
    public const int MostATop = 1000;

    private readonly Dictionary<string, IDueOrders> orders = orders.ToDictionary(
        noun => noun.Noun,
        StringComparer.Ordinal
    );

    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Does everything that has come, and what comes of that; gives how many steps were done.</summary>
    public async Task<int> Drain(CancellationToken cancellation = default)
    {
        var all = 0;
        for (var done = 1; done > 0; all += done)
        {
            done = await Sweep(cancellation);
        }
        return all;
    }

    /// <summary>Does what has come, a bounded number for each top body; gives how many steps were done.</summary>
    public async Task<int> Sweep(CancellationToken cancellation = default)
    {
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            return await SweepTops(cancellation);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    private async Task<int> SweepTops(CancellationToken cancellation)
    {
        var tree = bodies.Current;
        var now = time.GetUtcNow();
        var come = await list.Come([.. tree.All.Select(body => body.Code.Value)], now, cancellation);
        var done = 0;
        foreach (var top in come.GroupBy(code => Top(new BodyCode(code), tree), StringComparer.Ordinal))
        {
            await using var turn = await SweepTurn.Take(database, top.Key, cancellation);
            if (turn is not null)
            {
                done += await Sweep([.. top], now, cancellation);
            }
        }
        return done;
    }

    // Pages by key, so that a step whose order is refused again and again holds up nobody behind it.
    private async Task<int> Sweep(string[] some, DateTimeOffset now, CancellationToken cancellation)
    {
        var done = 0;
        DueStep? last = null;
        for (var read = 0; read < MostATop; read += DueList.Batch)
        {
            var steps = await list.Steps(some, now, last, cancellation);
            foreach (var step in steps)
            {
                done += await TryToDo(step, cancellation) ? 1 : 0;
            }
            if (steps.Count < DueList.Batch)
            {
                break;
            }
            last = steps[^1];
        }
        return done;
    }

    // A stream that cannot be read, or a rule's mistake, must stop neither the other clocks nor the house.
    private async Task<bool> TryToDo(DueStep step, CancellationToken cancellation)
    {
        try
        {
            return await Do(step, cancellation);
        }
        catch (Exception error) when (error is not (OperationCanceledException or NpgsqlException))
        {
            LogBroken(logger, error, step.Noun, step.Stream, step.Item);
            return false;
        }
    }

    private async Task<bool> Do(DueStep step, CancellationToken cancellation)
    {
        if (!orders.TryGetValue(step.Noun, out var noun))
        {
            LogUnknown(logger, step.Noun, step.Stream);
            return false;
        }
        var outcome = await noun.Do(step, engine, cancellation);
        if (outcome.Refusal is { } refusal && refusal != Refusals.ClockNotDue)
        {
            LogRefused(logger, step.Noun, step.Stream, step.Item, refusal.Code);
        }
        return outcome.Receipt is not null;
    }

    private static string Top(BodyCode body, BodyTree tree) =>
        tree.Ancestors(body)
            .Prepend(body)
            .FirstOrDefault(code => tree.Find(code)?.Tier == Tier.Province, BodyCode.Nation)
            .Value;

    [LoggerMessage(Level = LogLevel.Error, Message = "时限清单里有本程序不认识的事项：{Noun} {Stream}。")]
    private static partial void LogUnknown(ILogger logger, string noun, Guid stream);

    [LoggerMessage(Level = LogLevel.Error, Message = "到点事项办理时出错，其余照常：{Noun} {Stream} {Item}。")]
    private static partial void LogBroken(ILogger logger, Exception error, string noun, Guid stream, string item);

    [LoggerMessage(Level = LogLevel.Warning, Message = "到点事项未能办理，下次再试：{Noun} {Stream} {Item}，{Code}。")]
    private static partial void LogRefused(ILogger logger, string noun, Guid stream, string item, string code);
}
