using ZhengXie.Linked.Contracts.Audit;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>The audit with the alarms listening (带告警的审计): what was written is counted.</summary>
public sealed class WatchedAudit(AuditWriter writer, AlarmWatch watch) : IAudit
{
    /// <inheritdoc/>
    public async Task Write(AuditEntry entry, CancellationToken cancellation)
    {
        await writer.Write(entry, cancellation);
        watch.Hear(entry);
    }
}
