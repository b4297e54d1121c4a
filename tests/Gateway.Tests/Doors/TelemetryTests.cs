using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Telemetry;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

/// <summary>What is measured really arrives at a collector, spoken as OTLP over HTTP.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task RequestsAndOurOwnSpans_ReachTheCollector()
    {
        await using var collector = await TestCollector.Open();
        var settings = new CollectorSettings(collector.Address, OverHttp: true);
        await using var house = await OpenHouse(settings);
        using var ours = new ActivitySource(CollectorExport.Source);

        // The answer is there before the request's span has ended; only an ended span is sent.
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            ActivityStopped = span =>
            {
                if (span.TagObjects.Any(tag => tag.Value is "/hello"))
                {
                    ended.TrySetResult();
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        using var client = house.GetTestClient();
        using var answer = await client.GetAsync("/hello");
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
        using (ours.StartActivity("append a group")) { }
        await house.StopAsync();

        Assert.Contains("/hello", collector.Traces, StringComparison.Ordinal);
        Assert.Contains("append a group", collector.Traces, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", collector.Metrics, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutACollector_NothingIsGathered()
    {
        using var services = new ServiceCollection().AddTelemetry().BuildServiceProvider();

        Assert.Null(services.GetService<CollectorSettings>());
    }

    private static async Task<WebApplication> OpenHouse(CollectorSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddTelemetry(settings);
        var house = builder.Build();
        house.MapGet("/hello", () => "hello");
        await house.StartAsync();
        return house;
    }
}
