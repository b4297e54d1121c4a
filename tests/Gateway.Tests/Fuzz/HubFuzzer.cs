using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Walk;

namespace ZhengXie.Linked.Gateway.Tests.Fuzz;

/// <summary>
/// Sends the hub messages that chance has made from its methods (门铃试探). A message may cost its sender the connection; then
/// the next one greets anew and must be heard.
/// </summary>
internal sealed class HubFuzzer(LinkedHouse house, string who) : IAsyncDisposable
{
    private const char End = '\u001e';
    private const int FrameBeyondBounds = 5_000;
    private const string Probe = """{"type":1,"invocationId":"probe","target":"Leave","arguments":["nothing"]}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string[] methods = [.. HubMethods.Of(house).Select(method => method.Name)];
    private Player? player;
    private WebSocket? socket;

    /// <summary>Sends one message and then an ordinary call; the fault, if that is not answered on this connection or a new one.</summary>
    public async Task<string?> Try(Random chance)
    {
        var message = MessageOf(chance);
        try
        {
            socket ??= await Open();
            await Send(socket, message);
            await Send(socket, Probe);
            if (await IsAnswered(socket))
            {
                return null;
            }
        }
        catch (OperationCanceledException)
        {
            return "the hub neither answers nor hangs up after " + message[..Math.Min(300, message.Length)];
        }
        catch (WebSocketException)
        {
            // The hub cut it off, as it may; what follows asks whether it still takes others in.
        }
        await DisposeAsync();
        socket = await Open();
        await Send(socket, Probe);
        return await IsAnswered(socket) ? null : "the hub is deaf after " + message[..Math.Min(300, message.Length)];
    }

    public ValueTask DisposeAsync()
    {
        socket?.Abort();
        socket?.Dispose();
        socket = null;
        return ValueTask.CompletedTask;
    }

    private string MessageOf(Random chance)
    {
        var method = chance.One(methods);
        var argument = chance.One(Oddities.Json);
        var other = chance.One(Oddities.Json);
        // A number that names no type makes the framework deaf on that one connection, until it is full and is cut off.
        var type = argument is "0" or "-1" ? "99999999999" : argument;
        return chance.Next(14) switch
        {
            0 => $$"""{"type":1,"invocationId":"1","target":"{{method}}","arguments":[]}""",
            1 => $$"""{"type":1,"invocationId":"1","target":"{{method}}","arguments":[{{argument}},{{other}}]}""",
            2 => $$"""{"type":1,"invocationId":"1","target":"{{method}}"}""",
            3 => $$"""{"type":1,"invocationId":"1","target":{{argument}},"arguments":[]}""",
            4 => $$"""{"type":1,"invocationId":{{argument}},"target":"{{method}}","arguments":["x"]}""",
            5 => $$"""{"type":4,"invocationId":"1","target":"{{method}}","arguments":[{{argument}}]}""",
            6 => $$"""{"type":{{type}},"target":"{{method}}"}""",
            7 => $$"""{"type":2,"invocationId":"1","item":{{argument}}}""",
            8 => $$"""{"type":3,"invocationId":"1","result":{{argument}}}""",
            9 => argument,
            10 =>
                $$"""{"type":1,"invocationId":"1","target":"{{method}}","arguments":["{{new string('x', FrameBeyondBounds)}}"]}""",
            11 =>
                $$"""{"type":1,"invocationId":"1","target":"{{method.ToUpperInvariant()}}","arguments":[{{argument}}]}""",
            12 => $$"""{"type":1,"invocationId":"1","target":"OnConnectedAsync","arguments":[]}""",
            _ => $$"""{"type":1,"invocationId":"1","target":"{{method}}","arguments":[{{argument}}]}""",
        };
    }

    private async Task<WebSocket> Open()
    {
        player ??= await house.SignIn(who);
        using var end = new CancellationTokenSource(Patience);
        var address = new UriBuilder(player.Address) { Scheme = "ws", Path = "/hub" }.Uri;
        var opened = await player.OpenSocket(address, end.Token);
        await Send(opened, """{"protocol":"json","version":1}""");
        return opened;
    }

    private static async Task Send(WebSocket to, string message)
    {
        using var end = new CancellationTokenSource(Patience);
        var bytes = Encoding.UTF8.GetBytes(message + End);
        await to.SendAsync(bytes.AsMemory(), WebSocketMessageType.Text, true, end.Token);
    }

    // Reads on until the ordinary call is answered, or the hub hangs up.
    private static async Task<bool> IsAnswered(WebSocket from)
    {
        using var end = new CancellationTokenSource(Patience);
        var buffer = new byte[16 * 1024];
        var heard = new StringBuilder();
        while (true)
        {
            var got = await from.ReceiveAsync(buffer.AsMemory(), end.Token);
            if (got.MessageType == WebSocketMessageType.Close)
            {
                return false;
            }
            heard.Append(Encoding.UTF8.GetString(buffer, 0, got.Count));
            if (heard.ToString().Split(End).Any(IsTheProbes))
            {
                return true;
            }
        }
    }

    private static bool IsTheProbes(string message)
    {
        if (!message.StartsWith('{') || !message.EndsWith('}'))
        {
            return false;
        }
        var read = JsonElement.Parse(message);
        return read.TryGetProperty("invocationId", out var id) && id.ValueEquals("probe");
    }
}
