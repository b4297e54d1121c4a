using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Gateway.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

public sealed class ForgottenKeysTests
{
    [Fact]
    public async Task AnOpenSocket_KeepsNeitherTokenNorCookie_AndStillKnowsWhoSpeaks()
    {
        var opening = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().BuildServiceProvider(),
            User = new ClaimsPrincipal(new ClaimsIdentity("Test")),
        };
        opening.Request.Headers.Authorization = "Bearer secret";
        opening.Request.Headers.Cookie = "session=secret";
        opening.Request.Headers.UserAgent = "page";
        var went = false;

        await new ForgottenKeys().OnConnectedAsync(
            Context(opening),
            _ =>
            {
                went = true;
                return Task.CompletedTask;
            }
        );

        Assert.True(went);
        Assert.Equal(["User-Agent"], opening.Request.Headers.Keys);
        Assert.True(opening.User.Identity!.IsAuthenticated);
    }

    private static HubLifetimeContext Context(HttpContext opening)
    {
        var caller = new Caller();
        caller.Features.Set<IHttpContextFeature>(new Opened { HttpContext = opening });
        return new(caller, opening.RequestServices, new Doorbell());
    }

    private sealed class Doorbell : Hub;

    private sealed class Opened : IHttpContextFeature
    {
        public HttpContext? HttpContext { get; set; }
    }

    private sealed class Caller : HubCallerContext
    {
        public override string ConnectionId => "one";

        public override string? UserIdentifier => null;

        public override ClaimsPrincipal? User => null;

        public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

        public override IFeatureCollection Features { get; } = new FeatureCollection();

        public override CancellationToken ConnectionAborted => CancellationToken.None;

        public override void Abort() => throw new InvalidOperationException("Nobody is to be hung up on.");
    }
}
