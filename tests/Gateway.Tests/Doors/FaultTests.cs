using System.Net;
using System.Net.WebSockets;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

/// <summary>Faults of the house tell a person what to do and an attacker nothing.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private EchoHouse house = null!;

    public async Task InitializeAsync() => house = await EchoHouse.Open();

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Fact]
    public async Task Bug_LeaksNothingButATraceNumber()
    {
        using var answer = await house.Client.GetAsync("/api/bug");

        var problem = await ProblemReply.Of(answer);
        Assert.Equal((500, "internal-error"), (problem.Status, problem.Code));
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordAway_SaysWhenToTryAgain()
    {
        using var answer = await house.Client.GetAsync("/api/away");

        var problem = await ProblemReply.Of(answer);
        Assert.Equal((503, "record-unavailable"), (problem.Status, problem.Code));
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RefusalKind.Invalid, 422)]
    [InlineData(RefusalKind.Malformed, 400)]
    [InlineData(RefusalKind.SignedOut, 401)]
    [InlineData(RefusalKind.NotFound, 404)]
    [InlineData(RefusalKind.Forbidden, 403)]
    [InlineData(RefusalKind.StepUp, 403)]
    [InlineData(RefusalKind.Method, 405)]
    [InlineData(RefusalKind.Conflict, 409)]
    [InlineData(RefusalKind.TooLarge, 413)]
    [InlineData(RefusalKind.Media, 415)]
    [InlineData(RefusalKind.TooMany, 429)]
    [InlineData(RefusalKind.Broken, 500)]
    [InlineData(RefusalKind.Unavailable, 503)]
    public async Task EachKindOfRefusal_HasItsStatus(RefusalKind kind, int status)
    {
        using var answer = await house.Client.GetAsync("/api/refusal?kind=" + kind);

        Assert.Equal(status, (await ProblemReply.Of(answer)).Status);
    }

    [Fact]
    public async Task AnswerThatOpensASocket_KeepsNoHeadersOfAPage()
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;

        var address = new UriBuilder(house.Client.BaseAddress!) { Scheme = "ws", Path = "/api/socket" };
        await socket.ConnectAsync(address.Uri, CancellationToken.None);

        Assert.Equal(HttpStatusCode.SwitchingProtocols, socket.HttpStatusCode);
        Assert.DoesNotContain("Content-Security-Policy", socket.HttpResponseHeaders!.Keys);
        Assert.DoesNotContain("Permissions-Policy", socket.HttpResponseHeaders.Keys);
    }

    [Fact]
    public async Task EveryAnswer_CarriesTheSecurityHeaders()
    {
        using var answer = await house.Client.GetAsync("/api/bug");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Contains(
            "frame-ancestors 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.False(answer.Headers.Contains("Server"));
    }
}
