using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>
/// Unhealthy until the cluster has answered for the first time (集群检查). Where it has fallen silent since, only degraded: a balancer
/// that took every gateway away then would take the reading away too, and the sentence that tells people why.
/// </summary>
public sealed class ClusterHealth(ClusterLink link) : IHealthCheck
{
    private const string Silent = "The cluster does not answer.";

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            link.IsUp ? HealthCheckResult.Healthy()
            : link.Connected.IsCompleted ? HealthCheckResult.Degraded(Silent)
            : HealthCheckResult.Unhealthy(Silent)
        );
}
