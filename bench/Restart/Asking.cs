using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>
/// A screen's questions over HTTP (页面提问), on a connection of its own as a browser has one. It is opened for the first question and
/// closed when there are no more for the moment: ten thousand that lie idle would only use up this process's files.
/// </summary>
/// <param name="server">Who is asked.</param>
/// <param name="from">The address of the screen's office.</param>
/// <param name="token">The caller's token.</param>
/// <param name="count">Counts what is asked and answered.</param>
internal sealed class Asking(IPEndPoint server, IPAddress from, string token, RequestCount count) : IDisposable
{
    private const int BufferBytes = 4 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Socket? socket;

    /// <summary>Asks, and reads the whole answer.</summary>
    /// <exception cref="SocketException">Nobody answers.</exception>
    /// <exception cref="HttpRequestException">The answer is no 200.</exception>
    public async Task<T> Get<T>(string path)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var line = socket ??= await Connect(patience.Token);
            count.Ask();
            await line.SendAsync(Request(path), patience.Token);
            var (status, content) = await Read(line, patience.Token);
            count.Answered(status, path);
            return status == HttpStatusCode.OK
                ? JsonSerializer.Deserialize<T>(content.Span, JsonSerializerOptions.Web)!
                : throw new HttpRequestException(Encoding.UTF8.GetString(content.Span), inner: null, status);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>There is nothing more to ask for the moment.</summary>
    public void Dispose()
    {
        socket?.Dispose();
        socket = null;
    }

    private async Task<Socket> Connect(CancellationToken patience)
    {
        var line = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            line.Bind(new IPEndPoint(from, 0));
            await line.ConnectAsync(server, patience);
            return line;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    private byte[] Request(string path) =>
        Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: {server}\r\nAuthorization: Bearer {token}\r\nAccept: application/json\r\n\r\n"
        );

    private static async Task<(HttpStatusCode Status, ReadOnlyMemory<byte> Content)> Read(
        Socket line,
        CancellationToken patience
    )
    {
        var buffer = new byte[BufferBytes];
        var got = 0;
        while (true)
        {
            if (got == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
            var more = await line.ReceiveAsync(buffer.AsMemory(got), patience);
            got += more > 0 ? more : throw new SocketException((int)SocketError.ConnectionReset);
            if (HttpAnswer.Whole(buffer.AsSpan(0, got)) is { } content)
            {
                const int Status = 9; // HTTP/1.1 200
                var status = int.Parse(buffer.AsSpan(Status, 3), CultureInfo.InvariantCulture);
                return ((HttpStatusCode)status, content);
            }
        }
    }
}
