using System.Diagnostics;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Storage.Telemetry;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

/// <summary>What is measured really arrives at a collector, spoken as OTLP over HTTP.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task RequestsAndOurOwnSpans_ReachTheCollector()
    {
        var arrived = Channel.CreateUnbounded<(string Path, string Content)>();
        await using var collector = await OpenCollector(arrived.Writer);
        var settings = new CollectorSettings(new Uri(collector.Urls.Single()), OverHttp: true);
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

        arrived.Writer.Complete();
        var all = await arrived.Reader.ReadAllAsync().ToListAsync();
        var traces = string.Concat(all.Where(one => one.Path == "/v1/traces").Select(one => one.Content));
        var metrics = string.Concat(all.Where(one => one.Path == "/v1/metrics").Select(one => one.Content));
        Assert.Contains("/hello", traces, StringComparison.Ordinal);
        Assert.Contains("append a group", traces, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutACollector_NothingIsGathered()
    {
        using var services = new ServiceCollection().AddTelemetry().BuildServiceProvider();

        Assert.Null(services.GetService<CollectorSettings>());
    }

    private static async Task<WebApplication> OpenCollector(ChannelWriter<(string Path, string Content)> arrived)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.MapPost(
            "/v1/{signal}",
            async (HttpRequest request) =>
            {
                using var content = new StreamReader(request.Body, Encoding.Latin1);
                arrived.TryWrite((request.Path, await content.ReadToEndAsync()));
            }
        );
        await collector.StartAsync();
        return collector;
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
