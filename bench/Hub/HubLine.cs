using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Feed;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// One screen's line to a hub (页面长连接), on a bare socket: SignalR's JSON protocol, of which it reads just what it needs. Ten
/// thousand of them share the machine with the server, so each costs one small buffer and no timer.
/// </summary>
internal sealed class HubLine : IDisposable
{
    private const int BufferBytes = 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
    {
        NoDelay = true,
    };
    private readonly byte[] buffer = new byte[BufferBytes];
    private readonly IHubEar ear;
    private TaskCompletionSource<JoinAnswer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock turn = new();
    private int filled;
    private bool ended;

    private HubLine(IHubEar ear) => this.ear = ear;

    /// <summary>Done when the line has ended, for whatever reason.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    /// <summary>Opens a line and greets.</summary>
    /// <param name="server">Where the hub is.</param>
    /// <param name="from">The address that the screen has: an office shares one.</param>
    /// <param name="token">The caller's token; none where nobody asks for one.</param>
    /// <param name="ear">Hears what rings.</param>
    /// <exception cref="HttpRequestException">The server has answered, but opens no socket.</exception>
    /// <exception cref="SocketException">Nobody answers.</exception>
    public static async Task<HubLine> Open(IPEndPoint server, IPAddress from, string? token, IHubEar ear)
    {
        var line = new HubLine(ear);
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            line.socket.Bind(new IPEndPoint(from, 0));
            await line.socket.ConnectAsync(server, patience.Token);
            await line.Upgrade(HubFrames.Opening(server, token), patience.Token);
            var greeted = line.answer;
            line.Ended = line.Listen();
            await line.socket.SendAsync(HubFrames.Greeting);
            await greeted.Task.WaitAsync(patience.Token);
            return line;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    /// <summary>Joins a feed; the answer to one question is waited for before the next is asked.</summary>
    public async Task<JoinAnswer> Join(string feed)
    {
        var asked = Await();
        await socket.SendAsync(HubFrames.Join(feed));
        return await asked.Task.WaitAsync(Patience);
    }

    /// <summary>Says that the screen is still there.</summary>
    public ValueTask<int> StillHere() => socket.SendAsync(HubFrames.StillHere);

    public void Dispose() => socket.Dispose();

    private async Task Upgrade(ReadOnlyMemory<byte> opening, CancellationToken patience)
    {
        await socket.SendAsync(opening, patience);
        var got = 0;
        while (!buffer.AsSpan(0, got).EndsWith("\r\n\r\n"u8))
        {
            var more = await socket.ReceiveAsync(buffer.AsMemory(got), patience);
            got += more > 0 ? more : throw new SocketException((int)SocketError.ConnectionReset);
            RefuseUnlessSwitching(buffer.AsSpan(0, got));
        }
    }

    private static void RefuseUnlessSwitching(ReadOnlySpan<byte> received)
    {
        const int Status = 9; // HTTP/1.1 101
        if (received.Length >= Status + 3 && !received[Status..].StartsWith("101"u8))
        {
            var status = (HttpStatusCode)int.Parse(received.Slice(Status, 3));
            throw new HttpRequestException(Encoding.UTF8.GetString(received), inner: null, status);
        }
    }

    private async Task Listen()
    {
        try
        {
            int got;
            do
            {
                got = await socket.ReceiveAsync(buffer.AsMemory(filled));
                filled += got;
            } while (got > 0 && Take(Stopwatch.GetTimestamp()));
        }
        catch (SocketException)
        {
            // The other side is gone; whoever waits on the line hears it below.
        }
        catch (ObjectDisposedException)
        {
            // Closed from this side.
        }
        lock (turn)
        {
            ended = true;
            answer.TrySetException(new SocketException((int)SocketError.ConnectionReset));
        }
    }

    // Whoever asks on a line that has just ended would wait for nothing.
    private TaskCompletionSource<JoinAnswer> Await()
    {
        lock (turn)
        {
            return ended
                ? throw new SocketException((int)SocketError.ConnectionReset)
                : answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    // Whether the line goes on.
    private bool Take(long at)
    {
        var frames = new HeardFrames(buffer.AsSpan(0, filled));
        while (frames.Next())
        {
            Hear(frames.Message, at);
        }
        buffer.AsSpan(frames.Taken, filled - frames.Taken).CopyTo(buffer);
        filled -= frames.Taken;
        return !frames.Closed;
    }

    private void Hear(ReadOnlySpan<byte> message, long at)
    {
        if (message.StartsWith("{\"type\":1,\"target\":\"Ring\""u8))
        {
            var reader = new Utf8JsonReader(message);
            while (reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Read();
            }
            reader.Read();
            var feed = reader.ValueSpan;
            reader.Read();
            ear.Rung(feed, reader.GetInt64(), at);
        }
        else if (message.StartsWith("{\"type\":3"u8))
        {
            HubAnswer.Pass(message, answer);
        }
        else if (message.SequenceEqual("{}"u8))
        {
            answer.TrySetResult(HubAnswer.Greeted);
        }
    }
}
