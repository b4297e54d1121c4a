using System.Net;
using System.Text;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// What a screen sends to a hub (页面发出的帧), as bytes. A client must mask its frames; the mask here is zero, which changes nothing.
/// </summary>
internal static class HubFrames
{
    private const byte WholeText = 0x81;
    private const byte Masked = 0x80;
    private const byte EndOfMessage = 0x1E;
    private const int MostOfShortFrame = 125;

    /// <summary>The first word: which protocol.</summary>
    public static ReadOnlyMemory<byte> Greeting { get; } = Text("""{"protocol":"json","version":1}""");

    /// <summary>That the screen is still there; a hub hangs up on whoever is silent for long.</summary>
    public static ReadOnlyMemory<byte> StillHere { get; } = Text("""{"type":6}""");

    /// <summary>Joins a feed.</summary>
    public static ReadOnlyMemory<byte> Join(string feed) =>
        Text($$"""{"type":1,"invocationId":"1","target":"Join","arguments":["{{feed}}"]}""");

    /// <summary>The request that opens the socket.</summary>
    /// <param name="server">Who is asked.</param>
    /// <param name="token">The caller's token; none where nobody asks for one.</param>
    public static ReadOnlyMemory<byte> Opening(IPEndPoint server, string? token)
    {
        var request = $"""
            GET /hub HTTP/1.1
            Host: {server}
            Connection: Upgrade
            Upgrade: websocket
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: {Convert.ToBase64String(Guid.NewGuid().ToByteArray())}

            """;
        var signed = token is null ? request : $"{request}Authorization: Bearer {token}\n";
        return Encoding.ASCII.GetBytes((signed + "\n").ReplaceLineEndings("\r\n"));
    }

    private static byte[] Text(string message)
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(message), EndOfMessage];
        byte[] length =
            content.Length <= MostOfShortFrame
                ? [(byte)(Masked | content.Length)]
                : [Masked | 126, (byte)(content.Length >> 8), (byte)content.Length];
        return [WholeText, .. length, 0, 0, 0, 0, .. content];
    }
}
