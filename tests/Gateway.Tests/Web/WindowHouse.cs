using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Gateway.Headers;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Gateway.Web;

namespace ZhengXie.Linked.Gateway.Tests.Web;

/// <summary>The windows of the house before a single door, on a real web server.</summary>
public sealed class WindowHouse : IAsyncDisposable
{
    private readonly WebApplication app;

    private WindowHouse(WebApplication app)
    {
        this.app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Client = new HttpClient { BaseAddress = new Uri(address.Single()) };
    }

    public HttpClient Client { get; }

    public static async Task<WindowHouse> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Logging.ClearProviders();
        builder.Services.AddProblems();
        var built = builder.Build();
        built.UseSecurityHeaders().UseProblems().UseWeb();
        built.MapGet("/api/here", () => TypedResults.Ok("here"));
        await built.StartAsync();
        return new WindowHouse(built);
    }

    public async Task<HttpResponseMessage> Ask(string address, string? accepted = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
