using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ZhengXie.Linked.Storage.Migrations;

namespace ZhengXie.Linked.Storage.Health;

/// <summary>Health (健康检查) of gateways and silos: live while the process answers, ready while the record can be read and acts are taken.</summary>
public static class HealthDoors
{
    /// <summary>The tag of checks that decide whether the house is ready.</summary>
    public const string Ready = "ready";

    // A probe that waits longer than this has its answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Registers the check of the record; other rooms may add theirs under <see cref="Ready"/>.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<MigrationState>();
        services.AddHealthChecks().AddCheck<RecordHealth>("record", tags: [Ready], timeout: Patience);
        return services;
    }

    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>; neither needs a sign-in or counts against a limit.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes
            .MapHealthChecks("/health/live", Answer(check => false))
            .DisableRateLimiting()
            .WithSummary("进程是否存活");
        routes
            .MapHealthChecks("/health/ready", Answer(check => check.Tags.Contains(Ready)))
            .DisableRateLimiting()
            .WithSummary("是否可以办理业务");
    }

    private static HealthCheckOptions Answer(Func<HealthCheckRegistration, bool> which) =>
        new() { Predicate = which, ResponseWriter = HealthReply.Write };
}
