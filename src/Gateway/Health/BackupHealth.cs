using Microsoft.Extensions.Diagnostics.HealthChecks;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Storage.Backup;

namespace ZhengXie.Linked.Gateway.Health;

/// <summary>
/// Degraded while the record is not backed up as it should be (备份检查): acts go on, an operator must look. The demo needs no backup.
/// </summary>
public sealed class BackupHealth(BackupState state, DemoOptions demo) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            state.Fault is { } fault && !(demo.On && state.Last is { IsArchiving: false })
                ? HealthCheckResult.Degraded(fault)
                : HealthCheckResult.Healthy()
        );
}
