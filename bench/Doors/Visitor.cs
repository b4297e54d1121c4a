using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ZhengXie.Linked.Bench.Doors;

/// <summary>
/// One caller over HTTP (并发用户): a connection kept open, one request at a time. It reads just enough of an answer to
/// know its status and its end.
/// </summary>
internal sealed class Visitor(IReadOnlyList<Submission> submissions) : IDisposable
{
    private static readonly byte[] LastChunk = "0\r\n\r\n"u8.ToArray();

    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] answer = new byte[16 * 1024];
    private int sent;

    public Task Connect(IPEndPoint address) => socket.ConnectAsync(address);

    /// <summary>Submits once.</summary>
    /// <param name="unique">A number that no other submission of the run has.</param>
    /// <exception cref="HttpRequestException">The answer is no 200.</exception>
    public async Task Submit(int unique)
    {
        await socket.SendAsync(submissions[sent++ % submissions.Count].Next(unique));
        var read = 0;
        while (!IsWhole(answer.AsSpan(0, read)))
        {
            var more = await socket.ReceiveAsync(answer.AsMemory(read));
            read += more > 0 ? more : throw new HttpRequestException("The server closed the connection.");
        }
        if (!answer.AsSpan(0, read).StartsWith("HTTP/1.1 200"u8))
        {
            throw new HttpRequestException(Encoding.UTF8.GetString(answer.AsSpan(0, read)));
        }
    }

    public void Dispose() => socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return false;
        }
        var length = received[..head].IndexOf("Content-Length: "u8);
        return length < 0
            ? received.EndsWith(LastChunk)
            : received.Length - head - 4 == int.Parse(Digits(received[(length + 16)..]));
    }

    private static ReadOnlySpan<byte> Digits(ReadOnlySpan<byte> text) => text[..text.IndexOf((byte)'\r')];
}
