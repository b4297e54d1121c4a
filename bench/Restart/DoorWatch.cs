using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>
/// Whether anybody listens at all (门外探望). Ten thousand pages that find a closed door cost a gateway nothing, for it is not there; but
/// here they would cost the machine on which it starts. One knocks for all of them.
/// </summary>
internal sealed class DoorWatch : IAsyncDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource ending = new();
    private readonly Task watching;
    private bool open = true;

    /// <summary>Begins to watch.</summary>
    public DoorWatch(IPEndPoint server) => watching = Watch(server);

    /// <summary>Whether somebody listened when it was last looked.</summary>
    public bool IsOpen => Volatile.Read(ref open);

    /// <summary>The timestamp at which somebody listened again after nobody did; 0 until then.</summary>
    public long OpenedAgain { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await watching;
        ending.Dispose();
    }

    private async Task Watch(IPEndPoint server)
    {
        using var look = new PeriodicTimer(Between);
        try
        {
            while (await look.WaitForNextTickAsync(ending.Token))
            {
                var now = await Answers(server);
                if (now && !open)
                {
                    OpenedAgain = Stopwatch.GetTimestamp();
                }
                Volatile.Write(ref open, now);
            }
        }
        catch (OperationCanceledException)
        {
            // The pages are being closed.
        }
    }

    // Without an exception for each time that nobody answers.
    private static async Task<bool> Answers(IPEndPoint server)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var knocking = new SocketAsyncEventArgs { RemoteEndPoint = server };
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        knocking.Completed += (_, _) => answered.SetResult();
        if (socket.ConnectAsync(knocking))
        {
            await answered.Task;
        }
        return knocking.SocketError == SocketError.Success;
    }
}
