using Npgsql;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Closes accounts that nobody needs any more, once a day where the settings say so (停用闲置账号).</summary>
public sealed partial class DisuseSweep(
    AccountDisuse disuse,
    Sessions sessions,
    IAudit audit,
    AccountSettings settings,
    TimeProvider time,
    ILogger<DisuseSweep> logger
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    /// <summary>Closes them now; how many.</summary>
    public async Task<int> Sweep(CancellationToken cancellation)
    {
        var closed = await disuse.Close(cancellation);
        foreach (var (person, userName, why) in closed)
        {
            await sessions.EndAll(person, but: null, cancellation);
            await audit.Write(
                new(
                    time.GetUtcNow(),
                    AuditActions.AccountClosed,
                    AuditEntry.Done,
                    Account: userName,
                    Subject: person.ToString()
                ),
                cancellation
            );
            LogClosed(logger, person.ToString(), why.ToString());
        }
        return closed.Count;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.CloseUnused is not true)
        {
            return;
        }
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Try(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The house closes.
        }
    }

    private async Task Try(CancellationToken cancellation)
    {
        try
        {
            await Sweep(cancellation);
        }
        catch (NpgsqlException error)
        {
            LogNotSwept(logger, error);
        }
    }

    [LoggerMessage(LogLevel.Information, "闲置账号已停用：{Person}，{Why}")]
    private static partial void LogClosed(ILogger logger, string person, string why);

    [LoggerMessage(LogLevel.Warning, "闲置账号未能停用，一天后再试。")]
    private static partial void LogNotSwept(ILogger logger, Exception error);
}
