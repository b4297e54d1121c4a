using Npgsql;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Exports;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>
/// Makes what was asked for, first come first served, and deletes what is too old (导出办理). It is woken when something is asked
/// here, and looks by itself besides: what a gateway that died has left is taken up by the next.
/// </summary>
public sealed partial class ExportWorker(
    ExportQueue queue,
    ExportReader reader,
    ExportFiles files,
    ExportMaker maker,
    ExportAudit audit,
    IEngine engine,
    TimeProvider time,
    ILogger<ExportWorker> logger
) : BackgroundService
{
    private const int AtOnce = 2;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim bell = new(0);

    /// <summary>Something was asked for.</summary>
    public void Wake() => bell.Release();

    /// <summary>Makes all that waits and deletes all that is too old; gives how many were made.</summary>
    public async Task<int> Drain(CancellationToken cancellation = default)
    {
        await Expire(cancellation);
        await files.Sweep(cancellation);
        var made = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Lane(cancellation)));
        return made.Sum();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        bell.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await TryToDrain(stoppingToken);
                await Rest(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The house closes; what was under way is made anew by whoever opens next.
        }
    }

    private async Task Rest(CancellationToken cancellation)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(bell.WaitAsync(awake.Token), Task.Delay(Pause, time, awake.Token));
        await awake.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    private async Task TryToDrain(CancellationToken cancellation)
    {
        try
        {
            await Drain(cancellation);
        }
        catch (NpgsqlException error)
        {
            LogAway(logger, error);
        }
    }

    private async Task<int> Lane(CancellationToken cancellation)
    {
        for (var made = 0; ; made++)
        {
            await using var taken = await queue.Take(cancellation);
            if (taken is null)
            {
                return made;
            }
            if (await Make(taken, cancellation) is { } command)
            {
                await Record(taken.Person, taken.Export, command, cancellation);
            }
            else
            {
                await files.Remove(taken.Person, taken.Export, cancellation);
            }
        }
    }

    // A record that is away is waited for; anything else would fail again and again, and is said to have failed.
    private async Task<ExportCommand?> Make(TakenExport taken, CancellationToken cancellation)
    {
        try
        {
            return await maker.Make(taken, cancellation);
        }
        catch (Exception error)
            when (error is not (OperationCanceledException or NpgsqlException { IsTransient: true }))
        {
            LogBroken(logger, error, taken.Person.ToString(), taken.Export);
            return new FailExport(taken.Export, ExportFault.Broken);
        }
    }

    private async Task Record(PersonId person, int export, ExportCommand command, CancellationToken cancellation)
    {
        var outcome = await engine.Do(ExportOrder.OfHouse(person, command), cancellation);
        var ready = outcome.Receipt is not null && command is FinishExport;
        if (!ready)
        {
            await files.Remove(person, export, cancellation);
        }
        if (outcome.Receipt is null || await reader.Find(person, export, cancellation) is not { } stored)
        {
            return;
        }
        var action = ready ? AuditActions.ExportReady : AuditActions.ExportFailed;
        var ending = stored.Fault is { } fault ? fault.ToString() : "ok";
        await audit.Tell(action, person, stored.Number, ending, cancellation);
    }

    private async Task Expire(CancellationToken cancellation)
    {
        foreach (var (person, export) in await queue.Expired(time.GetUtcNow(), cancellation))
        {
            var outcome = await engine.Do(ExportOrder.OfHouse(person, new ExpireExport(export)), cancellation);
            if (outcome.Receipt is not null && await reader.Find(person, export, cancellation) is { } stored)
            {
                await audit.Tell(AuditActions.ExportExpired, person, stored.Number, "ok", cancellation);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "导出暂时不能读写数据库，稍后再试。")]
    private static partial void LogAway(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "导出未能生成：{Person} 的第 {Export} 份")]
    private static partial void LogBroken(ILogger logger, Exception error, string person, int export);
}
