using System.Net;
using System.Net.WebSockets;
using System.Text;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Gateway.Tests.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Bounds;

/// <summary>
/// The hub bears only so much of one address and of one screen. Calls in a minute, feeds joined and screens of one person have
/// their tests with the hub.
/// </summary>
public sealed class HubBoundTests : IAsyncLifetime
{
    private const int FrameBeyondBounds = 5_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FeedHouse house = new()
    {
        Settings = [("Limits:ScreensOfAddress", "2"), ("Limits:GreetingSeconds", "1")],
    };

    public Task InitializeAsync() => house.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)house).DisposeAsync();

    [Fact]
    public async Task ScreensOfOneAddress_BeyondTheBound_AreRefused_UntilOthersClose()
    {
        await using var first = await HubScreen.Open(house.Address, Somebody());
        await using var second = await HubScreen.Open(house.Address, Somebody());
        using var third = new ClientWebSocket();

        Assert.Equal(HttpStatusCode.TooManyRequests, await Knock(third));

        await first.DisposeAsync();
        using var end = new CancellationTokenSource(Patience);
        HttpStatusCode heard;
        do
        {
            using var next = new ClientWebSocket();
            heard = await Knock(next);
            end.Token.ThrowIfCancellationRequested();
        } while (heard != HttpStatusCode.SwitchingProtocols);
    }

    [Fact]
    public async Task AScreenThatDoesNotGreet_AndAFrameBeyondTheBound_AreHungUpOn()
    {
        using var silent = new ClientWebSocket();
        using var loud = new ClientWebSocket();
        await Knock(silent);
        await Knock(loud);
        await Send(loud, """{"protocol":"json","version":1}""");
        await Send(loud, $$"""{"type":1,"target":"Join","arguments":["{{new string('x', FrameBeyondBounds)}}"]}""");

        Assert.Contains("Handshake", await UntilHungUp(silent), StringComparison.Ordinal);
        Assert.Contains("\"type\":7", await UntilHungUp(loud), StringComparison.Ordinal);
    }

    private PersonId Somebody() => house.People.SignIn(KnownPeople.Role(Role.Editor, "320581"));

    private async Task<HttpStatusCode> Knock(ClientWebSocket socket)
    {
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.SetRequestHeader("Person", Somebody().ToString());
        using var end = new CancellationTokenSource(Patience);
        try
        {
            await socket.ConnectAsync(new UriBuilder(house.Address) { Scheme = "ws", Path = "/hub" }.Uri, end.Token);
        }
        catch (WebSocketException)
        {
            // Refused: the status tells why.
        }
        return socket.HttpStatusCode;
    }

    private static ValueTask Send(ClientWebSocket socket, string message) =>
        socket.SendAsync(
            Encoding.UTF8.GetBytes(message + '\u001e').AsMemory(),
            WebSocketMessageType.Text,
            true,
            CancellationToken.None
        );

    private static async Task<string> UntilHungUp(ClientWebSocket socket)
    {
        using var end = new CancellationTokenSource(Patience);
        var buffer = new byte[4096];
        var heard = new StringBuilder();
        try
        {
            while (
                await socket.ReceiveAsync(buffer.AsMemory(), end.Token)
                    is { MessageType: not WebSocketMessageType.Close } got
            )
            {
                heard.Append(Encoding.UTF8.GetString(buffer, 0, got.Count));
            }
        }
        catch (WebSocketException)
        {
            // Cut off rather than closed.
        }
        return heard.ToString();
    }
}
