using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Gateway.Tests.Outbox;

/// <summary>A provider of SMS and 政务微信 on this machine, which takes messages, breaks, or hangs, as a test wants.</summary>
public sealed class TestProvider : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<Received> arrived = System.Threading.Channels.Channel.CreateUnbounded<Received>();
    private readonly ConcurrentQueue<Received> taken = new();

    private TestProvider(WebApplication app) => this.app = app;

    public enum Mood
    {
        Takes,
        Breaks,
        Refuses,
        Hangs,
    }

    public Mood Now { get; set; } = Mood.Takes;

    public Uri Address { get; private set; } = null!;

    /// <summary>What it has taken, in order.</summary>
    public IReadOnlyList<Received> Taken => [.. taken];

    public static async Task<TestProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new TestProvider(builder.Build());
        provider.app.MapPost("/{channel}", provider.Answer);
        await provider.app.StartAsync();
        var addresses = provider.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        provider.Address = new Uri(addresses.Addresses.Single());
        return provider;
    }

    /// <summary>Waits until the next message has arrived, whatever becomes of it.</summary>
    public Task<Received> Arrival() => arrived.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Forgets what arrived and was taken.</summary>
    public void Forget()
    {
        taken.Clear();
        while (arrived.Reader.TryRead(out _)) { }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Answer(HttpContext context, string channel)
    {
        using var reader = new StreamReader(context.Request.Body);
        var message = new Received(
            channel,
            context.Request.Headers["Idempotency-Key"].ToString(),
            context.Request.Headers["X-Secret"].ToString(),
            await reader.ReadToEndAsync()
        );
        await arrived.Writer.WriteAsync(message);
        switch (Now)
        {
            case Mood.Takes:
                taken.Enqueue(message);
                return;
            case Mood.Hangs:
                var gone = new TaskCompletionSource();
                await using (context.RequestAborted.Register(gone.SetResult))
                {
                    await gone.Task;
                }
                return;
            default:
                context.Response.StatusCode = Now == Mood.Breaks ? 500 : 400;
                return;
        }
    }

    /// <summary>A message as it arrived.</summary>
    public sealed record Received(string Channel, string Key, string Secret, string Body);
}
