using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Raises alarms (发出告警) as acts of the house, and tells the audit what each is about.</summary>
public sealed partial class AlarmRaiser(
    AlarmWatch watch,
    AlarmCount count,
    AlarmRoster roster,
    AuditOptions options,
    IEngine engine,
    IAudit audit,
    ILogger<AlarmRaiser> logger
) : BackgroundService
{
    /// <summary>The action under which the audit tells of an alarm.</summary>
    public const string Action = "alarm.raised";

    private const int MostRemembered = 1000;

    // Those that the audit tells of, and those that are raised: what was told and could not be raised is raised with the next case.
    private readonly HashSet<Guid> told = [];
    private readonly HashSet<Guid> raised = [];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var one in watch.Cases.ReadAllAsync(stoppingToken))
            {
                await TryRaise(one, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The house closes.
        }
    }

    private async Task TryRaise(AlarmCase one, CancellationToken cancellation)
    {
        try
        {
            await Raise(one, cancellation);
        }
        catch (Exception error) when (error is NpgsqlException or RecordAwayException or AuditAwayException)
        {
            LogNotRaised(logger, error, one.Kind);
        }
    }

    private async Task Raise(AlarmCase one, CancellationToken cancellation)
    {
        var alarm = one.Alarm;
        if (raised.Contains(alarm) || !await count.IsDue(one, cancellation))
        {
            return;
        }
        if (told.Count >= MostRemembered)
        {
            told.Clear();
            raised.Clear();
        }
        // The audit first: whoever follows the notice finds there what it is about.
        if (!told.Contains(alarm))
        {
            await audit.Write(
                new(one.At, Action, AuditEntry.Done, one.Person, Address: one.Address, Subject: alarm.ToString()),
                cancellation
            );
            told.Add(alarm);
        }
        var heard = await roster.Told(one.Person, cancellation);
        var command = new RaiseAlarm(one.Kind, one.Person, options.AlarmAfter, heard);
        var outcome = await engine.Do(new AlarmOrder(alarm, new(alarm), Caller.House, command), cancellation);
        if (outcome.Refusal is { Kind: RefusalKind.Unavailable } away)
        {
            LogNotRaised(logger, new InvalidOperationException(away.Code), one.Kind);
            return;
        }
        raised.Add(alarm);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "安全告警未能发出：{Kind}。审计中有全部记录。")]
    private static partial void LogNotRaised(ILogger logger, Exception error, AlarmKind kind);
}
