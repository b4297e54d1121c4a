using System.Buffers;
using System.IO.Pipelines;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>A hub connection (长连接) over one web socket: bytes in and bytes out, each through a pipe.</summary>
internal sealed class WebSocketConnection : ConnectionContext
{
    private const int LeastRead = 4096;

    private readonly WebSocket socket;
    private readonly Duplex application;
    private readonly Task pumping;

    public WebSocketConnection(WebSocket socket)
    {
        this.socket = socket;
        var incoming = new Pipe();
        var outgoing = new Pipe();
        Transport = new Duplex(incoming.Reader, outgoing.Writer);
        application = new Duplex(outgoing.Reader, incoming.Writer);
        pumping = Task.WhenAll(Receive(), Send());
    }

    public override string ConnectionId { get; set; } = Guid.NewGuid().ToString("N");

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();

    public override IDuplexPipe Transport { get; set; }

    public override async ValueTask DisposeAsync()
    {
        await Transport.Output.CompleteAsync();
        await Transport.Input.CompleteAsync();
        await pumping;
        socket.Dispose();
        await base.DisposeAsync();
    }

    private async Task Receive()
    {
        Exception? broken = null;
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(
                    application.Output.GetMemory(LeastRead),
                    CancellationToken.None
                );
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }
                application.Output.Advance(received.Count);
                if (received.EndOfMessage && (await application.Output.FlushAsync()).IsCompleted)
                {
                    break;
                }
            }
        }
        catch (WebSocketException exception)
        {
            // A broken line is told to whoever reads the pipe: the client then says that it was closed, and why.
            broken = exception;
        }
        await application.Output.CompleteAsync(broken);
    }

    private async Task Send()
    {
        Exception? broken = null;
        try
        {
            while (true)
            {
                var read = await application.Input.ReadAsync();
                if (!read.Buffer.IsEmpty && socket.State == WebSocketState.Open)
                {
                    var message = read.Buffer.ToArray();
                    await socket.SendAsync(
                        message,
                        WebSocketMessageType.Text,
                        endOfMessage: true,
                        CancellationToken.None
                    );
                }
                application.Input.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    break;
                }
            }
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            }
        }
        catch (WebSocketException exception)
        {
            // The line broke between the look at it and the word: whoever writes next is told.
            broken = exception;
        }
        await application.Input.CompleteAsync(broken);
    }

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
