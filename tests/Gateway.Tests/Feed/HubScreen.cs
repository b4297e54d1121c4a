using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

/// <summary>A screen on the bare wire: what it hears is what was really sent.</summary>
public sealed class HubScreen : IAsyncDisposable
{
    private const byte End = 0x1E;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebSocket socket;
    private readonly Channel<string> heard = Channel.CreateBounded<string>(1000);
    private readonly Channel<JsonElement> answers = Channel.CreateBounded<JsonElement>(1000);
    private Task listening = Task.CompletedTask;
    private int calls;
    private string? reason;

    private HubScreen(WebSocket socket) => this.socket = socket;

    public static async Task<HubScreen> Open(Uri house, PersonId person, string? origin = null)
    {
        var wire = new ClientWebSocket();
        wire.Options.SetRequestHeader("Person", person.ToString());
        if (origin is not null)
        {
            wire.Options.SetRequestHeader("Origin", origin);
        }
        await wire.ConnectAsync(AddressIn(house), CancellationToken.None);
        return await Greet(wire);
    }

    /// <summary>Opens the screen of somebody who signed in.</summary>
    public static async Task<HubScreen> Open(Player player, CancellationToken cancellation) =>
        await Greet(await player.OpenSocket(AddressIn(player.Address), cancellation));

    /// <summary>Opens another hub than that of people, with what a browser would send of its cookies.</summary>
    public static async Task<HubScreen> WithCookie(Uri house, string path, string cookie)
    {
        var wire = new ClientWebSocket();
        wire.Options.SetRequestHeader("Cookie", cookie);
        await wire.ConnectAsync(new UriBuilder(house) { Scheme = "ws", Path = path }.Uri, CancellationToken.None);
        return await Greet(wire);
    }

    private static Uri AddressIn(Uri house) => new UriBuilder(house) { Scheme = "ws", Path = "/hub" }.Uri;

    private static async Task<HubScreen> Greet(WebSocket socket)
    {
        var screen = new HubScreen(socket);
        await screen.Send("""{"protocol":"json","version":1}""");
        screen.listening = screen.Listen();
        Assert.Equal("{}", (await screen.Answer()).GetRawText());
        return screen;
    }

    /// <summary>
    /// Waits until the house has let the screen in, which it does after it has greeted: what rings at all screens of a person
    /// rings at this one from now on.
    /// </summary>
    public async Task<HubScreen> LetIn()
    {
        await Call("Leave", "nothing");
        return this;
    }

    /// <summary>Joins and gives the answer.</summary>
    public async Task<JoinAnswer> Join(string feed)
    {
        var answer = await Call("Join", feed);
        return answer.GetProperty("result").Deserialize<JoinAnswer>(JsonSerializerOptions.Web)!;
    }

    /// <summary>Calls the hub and gives the whole completion message.</summary>
    public async Task<JsonElement> Call(string method, string argument)
    {
        await Send($$"""{"type":1,"invocationId":"{{++calls}}","target":"{{method}}","arguments":["{{argument}}"]}""");
        return await Answer();
    }

    /// <summary>The next thing heard, such as <c>Ring desk:320581 1</c>.</summary>
    public async Task<string> Hear()
    {
        using var end = new CancellationTokenSource(Patience);
        return await heard.Reader.ReadAsync(end.Token);
    }

    /// <summary>
    /// That nothing was heard: after a call whose answer comes on the same wire, what was sent before it has arrived.
    /// </summary>
    public async Task HearsNothing() => Assert.Null(await HeardSoFar());

    /// <summary>What was sent and not yet heard, if anything.</summary>
    public async Task<string?> HeardSoFar()
    {
        await LetIn();
        return heard.Reader.TryRead(out var word) ? word : null;
    }

    /// <summary>Waits until the house has closed the connection, and gives its reason.</summary>
    public async Task<string?> Closed()
    {
        await listening.WaitAsync(Patience);
        return reason;
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await listening;
        socket.Dispose();
    }

    private async Task<JsonElement> Answer()
    {
        using var end = new CancellationTokenSource(Patience);
        return await answers.Reader.ReadAsync(end.Token);
    }

    private ValueTask Send(string message)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(message), End];
        return socket.SendAsync(bytes.AsMemory(), WebSocketMessageType.Text, true, CancellationToken.None);
    }

    private async Task Listen()
    {
        var buffer = new byte[16 * 1024];
        var message = new List<byte>();
        try
        {
            for (var got = await Receive(buffer); got > 0; got = await Receive(buffer))
            {
                foreach (var one in buffer.AsMemory(0, got).ToArray())
                {
                    if (one != End)
                    {
                        message.Add(one);
                        continue;
                    }
                    Sort(JsonSerializer.Deserialize<JsonElement>(message.ToArray()));
                    message.Clear();
                }
            }
        }
        catch (Exception cut) when (cut is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Cut off, by the house or by this test: the screen hears no more. A socket that is cut between two words calls
            // itself disposed when it is asked for the next one.
        }
        heard.Writer.Complete();
    }

    private async Task<int> Receive(byte[] buffer) =>
        (await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).Count;

    private void Sort(JsonElement message)
    {
        switch (message.TryGetProperty("type", out var type) ? type.GetInt32() : 0)
        {
            case 1:
                var arguments = message.GetProperty("arguments").EnumerateArray().Select(one => one.ToString());
                heard.Writer.TryWrite(string.Join(' ', arguments.Prepend(message.GetProperty("target").GetString()!)));
                break;
            case 0 or 3:
                answers.Writer.TryWrite(message);
                break;
            case 7:
                reason = message.TryGetProperty("error", out var error) ? error.GetString() : null;
                break;
            default:
                break;
        }
    }
}
