using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;

namespace ZhengXie.Linked.Bench.SessionWeek;

/// <summary>An open screen (打开的屏幕): one line to the hub that has joined the person's feeds and notes every ring.</summary>
internal sealed class OpenScreen : IAsyncDisposable
{
    private const byte End = 0x1E;
    private const int Ring = 1;
    private const int Answer = 3;

    private static readonly byte[] Greeting = "{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray();
    private static readonly byte[] Alive = "{\"type\":6}\u001e"u8.ToArray();

    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentQueue<Rung> rings = new();
    private readonly TaskCompletionSource joined = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim sending = new(1);
    private Task listening = Task.CompletedTask;
    private int waiting;

    /// <summary>The rings, in the order in which they came.</summary>
    public IReadOnlyCollection<Rung> Rings => rings;

    /// <summary>Opens it, and waits until it has joined.</summary>
    /// <param name="house">Where the house is.</param>
    /// <param name="token">Whose screen it is.</param>
    /// <param name="feeds">What it joins.</param>
    public static async Task<OpenScreen> Open(Uri house, string token, IReadOnlyList<string> feeds)
    {
        var screen = new OpenScreen { waiting = feeds.Count };
        screen.socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
        await screen.socket.ConnectAsync(
            new UriBuilder(house) { Scheme = "ws", Path = "/hub" }.Uri,
            CancellationToken.None
        );
        screen.listening = screen.Listen();
        await screen.Send(Greeting);
        foreach (var (number, feed) in feeds.Index())
        {
            var call = new
            {
                type = Ring,
                target = "Join",
                arguments = new[] { feed },
                invocationId = $"{number}",
            };
            byte[] message = [.. JsonSerializer.SerializeToUtf8Bytes(call), End];
            await screen.Send(message);
        }
        await screen.joined.Task;
        return screen;
    }

    /// <summary>Says that it is still there, as every client does.</summary>
    public Task KeepAlive() => Send(Alive);

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await listening;
        socket.Dispose();
        sending.Dispose();
    }

    private async Task Send(ReadOnlyMemory<byte> message)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task Listen()
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.GetMemory(512), CancellationToken.None);
                buffer.Advance(received.Count);
                var now = Stopwatch.GetTimestamp();
                if (buffer.WrittenMemory.Span[^1..].SequenceEqual([End]))
                {
                    Hear(buffer.WrittenMemory, now);
                    buffer.ResetWrittenCount();
                }
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException)
        {
            // Closed from here, or cut: whoever waits for it to have joined learns of it.
            joined.TrySetException(ended);
        }
    }

    private void Hear(ReadOnlyMemory<byte> messages, long now)
    {
        while (messages.Span.IndexOf(End) is >= 0 and var end)
        {
            using var message = JsonDocument.Parse(messages[..end]);
            messages = messages[(end + 1)..];
            switch (message.RootElement.TryGetProperty("type", out var type) ? type.GetInt32() : 0)
            {
                case Ring when message.RootElement.GetProperty("target").ValueEquals("Ring"):
                    var arguments = message.RootElement.GetProperty("arguments");
                    rings.Enqueue(new(arguments[0].GetString()!, arguments[1].GetInt64(), now));
                    break;
                case Answer:
                    Joined(message.RootElement);
                    break;
            }
        }
    }

    private void Joined(JsonElement answer)
    {
        if (!answer.TryGetProperty("result", out var result) || !result.GetProperty("joined").GetBoolean())
        {
            joined.TrySetException(new InvalidOperationException(answer.GetRawText()));
        }
        else if (--waiting == 0)
        {
            joined.TrySetResult();
        }
    }
}

/// <summary>A ring (门铃声).</summary>
/// <param name="Feed">Which feed has grown.</param>
/// <param name="Number">To which number.</param>
/// <param name="At">When it was heard.</param>
internal sealed record Rung(string Feed, long Number, long At);
