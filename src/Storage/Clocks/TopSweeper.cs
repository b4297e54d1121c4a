using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>
/// Sweeps what one top body looks after (到点巡查): finds the steps of clocks that have come and gives the orders that follow.
/// What has come stands in the list until the order's own transaction moves it on, so a restart, a second process or a
/// repeated sweep changes nothing.
/// </summary>
public sealed partial class TopSweeper(
    NpgsqlDataSource database,
    DueList list,
    IEngine engine,
    IEnumerable<IDueOrders> orders,
    TimeProvider time,
    ILogger<TopSweeper> logger
) : IDisposable
{
    /// <summary>The most steps tried in one sweep; the rest waits for the next, other top bodies are not held up.</summary>
    public const int MostATop = 1000;

    // Each holds a session of the database while it sweeps.
    private const int AtOnce = 4;

    private readonly SemaphoreSlim few = new(AtOnce);

    private readonly Dictionary<string, IDueOrders> orders = orders.ToDictionary(
        noun => noun.Noun,
        StringComparer.Ordinal
    );

    /// <summary>Does what has come, a bounded number; nothing while another process sweeps the same top body.</summary>
    /// <param name="top">The top body.</param>
    /// <param name="bodies">Which of the bodies it looks after are swept.</param>
    /// <param name="after">Where the last sweep broke off, if it did.</param>
    /// <param name="cancellation">Ends the sweep between two steps.</param>
    public async Task<Swept> Sweep(
        BodyCode top,
        string[] bodies,
        DuePlace? after = null,
        CancellationToken cancellation = default
    )
    {
        await few.WaitAsync(cancellation);
        try
        {
            await using var turn = await SweepTurn.TryTake(database, top.Value, cancellation);
            return turn is null ? new(0, after) : await SweepInTurn(bodies, after, cancellation);
        }
        finally
        {
            few.Release();
        }
    }

    /// <summary>The same, but waits until no other process sweeps the top body.</summary>
    internal async Task<Swept> SweepInTurn(
        BodyCode top,
        string[] bodies,
        DuePlace? after,
        CancellationToken cancellation
    )
    {
        await using var turn = await SweepTurn.Await(database, top.Value, cancellation);
        return await SweepInTurn(bodies, after, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => few.Dispose();

    // Pages by key, so that a step whose order is refused again and again holds up nobody behind it.
    private async Task<Swept> SweepInTurn(string[] bodies, DuePlace? after, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var done = 0;
        var last = after;
        for (var read = 0; read < MostATop; read += DueList.Batch)
        {
            var steps = await list.Steps(bodies, now, last, cancellation);
            foreach (var step in steps)
            {
                cancellation.ThrowIfCancellationRequested();
                done += await TryToDo(step, cancellation) ? 1 : 0;
            }
            if (steps.Count < DueList.Batch)
            {
                return new(done, null);
            }
            last = steps[^1].Place;
        }
        return new(done, last);
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

    [LoggerMessage(Level = LogLevel.Error, Message = "时限清单里有本程序不认识的事项：{Noun} {Stream}。")]
    private static partial void LogUnknown(ILogger logger, string noun, Guid stream);

    [LoggerMessage(Level = LogLevel.Error, Message = "到点事项办理时出错，其余照常：{Noun} {Stream} {Item}。")]
    private static partial void LogBroken(ILogger logger, Exception error, string noun, Guid stream, string item);

    [LoggerMessage(Level = LogLevel.Warning, Message = "到点事项未能办理，下次再试：{Noun} {Stream} {Item}，{Code}。")]
    private static partial void LogRefused(ILogger logger, string noun, Guid stream, string item, string code);
}
