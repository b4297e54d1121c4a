using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ZhengXie.Linked.Silo.Health;

/// <summary>Ready while the cluster counts this silo among its active members (成员检查).</summary>
internal sealed class MemberHealth(IClusterMembershipService members, ILocalSiloDetails silo) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var status = members.CurrentSnapshot.GetSiloStatus(silo.SiloAddress);
        return Task.FromResult(
            status == SiloStatus.Active
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"The silo is {status}.")
        );
    }
}
