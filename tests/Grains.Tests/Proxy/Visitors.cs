using System.Collections.Concurrent;
using System.Net.WebSockets;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Grains.Tests.Proxy;

/// <summary>People who come through the proxy, and a note of which gateway answered them.</summary>
public sealed class Visitors : IDisposable
{
    private readonly ConcurrentDictionary<string, int> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> sockets = new();
    private readonly HttpClient http;

    /// <summary>All of them together have the connections of one browser: the proxy deals out requests, not connections.</summary>
    public Visitors(Uri proxy) => http = new(new Noting(answers)) { BaseAddress = proxy };

    /// <summary>How many requests each gateway answered.</summary>
    public IReadOnlyDictionary<string, int> Answers => answers;

    /// <summary>Which gateway each socket was opened at, in the order of opening.</summary>
    public IReadOnlyCollection<string> Sockets => sockets;

    public Task<Player> SignIn(string userName, CancellationToken cancellation) =>
        Player.SignIn(userName, http, Connect, TimeProvider.System, cancellation);

    /// <summary>Opens a page: five requests, an odd number, as two gateways that take turns would else each do one kind.</summary>
    public async Task<Screen> Open(string userName, CancellationToken cancellation)
    {
        var person = await SignIn(userName, cancellation);
        using var counts = await person.Try("/api/counts", cancellation);
        return await Screen.Open(person, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<WebSocket> Connect(Uri address, string token, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
        socket.Options.CollectHttpResponseDetails = true;
        await socket.ConnectAsync(address, cancellation);
        sockets.Enqueue(Last(socket.HttpResponseHeaders![NginxProcess.Asked]));
        return socket;
    }

    // Where the first could not be reached, the proxy names both: the one that answered last.
    private static string Last(IEnumerable<string> named) => named.Single().Split(", ")[^1];

    private sealed class Noting(ConcurrentDictionary<string, int> answers) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var answer = await base.SendAsync(request, cancellationToken);
            answers.AddOrUpdate(Last(answer.Headers.GetValues(NginxProcess.Asked)), 1, (_, many) => many + 1);
            return answer;
        }
    }
}
