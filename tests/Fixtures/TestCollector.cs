using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Fixtures;

/// <summary>A collector of metrics and traces (采集端), spoken to in OTLP over HTTP; it keeps what came as it came.</summary>
public sealed class TestCollector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string Content)> arrived = new();
    private WebApplication app = null!;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.Single());

    /// <summary>All traces so far. The names in them can be read; the rest is protocol buffers.</summary>
    public string Traces => Of("/v1/traces");

    /// <summary>All metrics so far.</summary>
    public string Metrics => Of("/v1/metrics");

    /// <summary>Opens it on a free port of loopback.</summary>
    public static async Task<TestCollector> Open()
    {
        var collector = new TestCollector();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Logging.ClearProviders();
        collector.app = builder.Build();
        collector.app.MapPost("/v1/{signal}", collector.Take);
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>Closes it.</summary>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Take(HttpRequest request)
    {
        using var content = new StreamReader(request.Body, Encoding.Latin1);
        arrived.Enqueue((request.Path, await content.ReadToEndAsync()));
    }

    private string Of(string path) => string.Concat(arrived.Where(one => one.Path == path).Select(one => one.Content));
}
