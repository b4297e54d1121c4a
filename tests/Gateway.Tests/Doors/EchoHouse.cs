using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Headers;
using ZhengXie.Linked.Gateway.Json;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

/// <summary>The doors of the house around a room that only repeats, on a real web server.</summary>
public sealed class EchoHouse : IAsyncDisposable
{
    private readonly WebApplication app;

    private EchoHouse(WebApplication app)
    {
        this.app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Client = new HttpClient { BaseAddress = new Uri(address.Single()) };
    }

    public HttpClient Client { get; }

    public static async Task<EchoHouse> Open(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Logging.ClearProviders();
        builder.Services.AddStrictJson().AddProblems().AddLimits().AddDocumentation();
        builder.Services.AddAuthentication();
        builder.Services.AddAuthorization();
        var built = builder.Build();
        built.UseSecurityHeaders().UseTransport().UseProblems();
        built.UseWebSockets();
        built.UseRouting();
        built.UseRateLimiter();
        built.UseBodyLimit();
        built.MapPost("/api/echo", (Note note) => TypedResults.Ok(note));
        built.MapPost(
            "/api/act",
            ([Microsoft.AspNetCore.Mvc.FromHeader(Name = "Idempotency-Key")] CommandId id) => id.ToString()
        );
        built.MapGet("/api/bodies/{body}", (BodyCode body, int? count) => body.Value + count);
        built
            .MapPost("/api/bodies/{body}/notes/{report}", Write)
            .WithSummary("记一笔")
            .WithRequestExample(new Note("加快激光产业集聚", 1))
            .WithAnswerExample(new Receipt(new CommandId(Guid.Empty), "320581", default));
        built.MapDocumentation();
        built.MapGet("/api/sign-in", () => "ok").RequireRateLimiting(RateLimits.SignIn);
        built.MapGet(
            "/api/refusal",
            (string kind) => (Refusals.NotFound with { Kind = Enum.Parse<RefusalKind>(kind) }).Result()
        );
        built.MapGet("/api/address", (HttpContext context) => context.Connection.RemoteIpAddress!.ToString());
        built.Map("/api/socket", Accept);
        built.MapGet("/api/bug", string () => throw new InvalidOperationException("secret"));
        built.MapGet("/api/away", string () => throw new NpgsqlException("secret", new IOException()));
        await built.StartAsync();
        return new EchoHouse(built);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static async Task Accept(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
    }

    private static Results<Ok<Receipt>, RefusalResult> Write(
        BodyCode body,
        ReportId report,
        Acting acting,
        Note note
    ) => TypedResults.Ok(new Receipt(acting.Id, $"{body}/{report}", default, note.Title));

    /// <summary>What the room repeats.</summary>
    public sealed record Note(
        string Title,
        int Count,
        Note? Inner = null,
        string? Hint = null,
        RefusalKind? Kind = null
    );
}
