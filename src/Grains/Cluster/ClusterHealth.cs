using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>Unhealthy while the cluster does not answer (集群检查): what is there can be read, but nothing is taken in.</summary>
public sealed class ClusterHealth(ClusterLink link) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            link.IsUp ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The cluster does not answer.")
        );
}
