using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Storage.Migrations;

namespace ZhengXie.Linked.Storage.Health;

/// <summary>Ready while the record answers and is in this build's state, and the house is not closing.</summary>
public sealed class RecordHealth(MigrationState migrations, IHostApplicationLifetime lifetime) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The house is closing.");
        }
        try
        {
            return await migrations.IsCurrent(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The record is in another build's state.");
        }
        catch (DbException exception)
        {
            return HealthCheckResult.Unhealthy("The record cannot be reached.", exception);
        }
    }
}
