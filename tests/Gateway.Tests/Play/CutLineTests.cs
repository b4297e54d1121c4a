using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Play;

/// <summary>A line that is cut in whatever way is one and the same error to whoever waits for an answer.</summary>
public sealed class CutLineTests
{
    [Fact]
    public async Task ALineCutWhileItIsLookedAt_IsABrokenLine()
    {
        using var line = new CutAfterSignIn();
        using var http = new HttpClient(line) { BaseAddress = new("http://127.0.0.1") };

        var broken = await Assert.ThrowsAsync<HttpRequestException>(() =>
            Player.SignIn("320581.委员甲", http, LinkedHouse.Connect, TimeProvider.System, CancellationToken.None)
        );

        Assert.Equal(HttpRequestError.ConnectionError, broken.HttpRequestError);
        Assert.IsType<SocketException>(broken.InnerException);
    }

    // As the runtime does where the other end is killed in the instant in which a new connection is asked for it.
    private sealed class CutAfterSignIn : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) =>
            request.RequestUri!.AbsolutePath == "/api/token"
                ? Task.FromResult(
                    new HttpResponseMessage(HttpStatusCode.OK)
                    {
                        Content = JsonContent.Create(new { accessToken = "-" }),
                    }
                )
                : throw new SocketException((int)SocketError.NotConnected);
    }
}
