using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Gateway.Tests.SignOn;

/// <summary>
/// An outer provider that the tests host: plain OAuth 2 with PKCE, and beside it the way of 政务微信, which gives a token
/// to the program and tells it of whom a code speaks.
/// </summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string Client = "linked";
    public const string Secret = "provider-secret";

    private readonly ConcurrentDictionary<string, (string Subject, string Challenge)> codes = new();
    private readonly ConcurrentDictionary<string, string> tokens = new();
    private readonly WebApplication app;

    private Provider(WebApplication app) => this.app = app;

    /// <summary>Who is signed in at the provider.</summary>
    public string Subject { get; set; } = "";

    public Uri Address { get; private set; } = null!;

    public static async Task<Provider> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var provider = new Provider(server);
        server.MapGet("/authorize", provider.Authorize);
        server.MapPost("/token", provider.Token);
        server.MapGet("/user", provider.User);
        server.MapGet("/cgi-bin/gettoken", OfProgram);
        server.MapGet("/cgi-bin/auth/getuserinfo", provider.UserOf);
        await server.StartAsync();
        var addresses = server
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses;
        provider.Address = new Uri(addresses.Single());
        return provider;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Authorize(HttpRequest request)
    {
        var code = Guid.NewGuid().ToString("N");
        var asked = request.Query;
        Assert.Equal((Client, "S256"), (asked["client_id"].ToString(), asked["code_challenge_method"].ToString()));
        codes[code] = (Subject, asked["code_challenge"].ToString());
        var state = Uri.EscapeDataString(asked["state"].ToString());
        return Results.Redirect($"{asked["redirect_uri"]}?code={code}&state={state}");
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var verifier = SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()));
        var right =
            form["client_secret"] == Secret
            && codes.TryRemove(form["code"].ToString(), out var code)
            && code.Challenge == Base64Url.EncodeToString(verifier)
                ? code.Subject
                : null;
        if (right is null)
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }
        var token = Guid.NewGuid().ToString("N");
        tokens[token] = right;
        return Results.Ok(new { access_token = token, token_type = "Bearer" });
    }

    private IResult User(HttpRequest request) =>
        tokens.TryRemove(request.Headers.Authorization.ToString()["Bearer ".Length..], out var subject)
            ? Results.Ok(new { sub = subject, name = "某人" })
            : Results.Unauthorized();

    private static IResult OfProgram(string corpid, string corpsecret) =>
        Results.Ok(
            corpid == Client && corpsecret == Secret
                ? new { errcode = 0, access_token = "token-of-program" }
                : new { errcode = 40001, access_token = "" }
        );

    private IResult UserOf(string access_token, string code) =>
        access_token == "token-of-program" && codes.TryRemove(code, out var known)
            ? Results.Ok(new { errcode = 0, userid = known.Subject })
            : Results.Ok(new { errcode = 40029 });
}
