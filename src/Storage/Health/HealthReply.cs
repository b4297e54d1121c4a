using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ZhengXie.Linked.Storage.Health;

/// <summary>What a probe reads: the whole, and each check by name. Reasons stay in the log.</summary>
/// <param name="Status"><c>Healthy</c>, <c>Degraded</c> or <c>Unhealthy</c>.</param>
/// <param name="Checks">The same per check.</param>
public sealed record HealthReply(string Status, IReadOnlyDictionary<string, string> Checks)
{
    /// <summary>Writes a report as JSON.</summary>
    public static Task Write(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(
            new HealthReply(
                report.Status.ToString(),
                report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString())
            )
        );
}
