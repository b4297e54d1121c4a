using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Tests.Bodies;

/// <summary>A bell that waits for a feed to grow.</summary>
internal sealed class RingHeard : IBell
{
    private readonly Lock turn = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The next ring that comes after this is asked.</summary>
    public Task Next
    {
        get
        {
            lock (turn)
            {
                return next.Task;
            }
        }
    }

    public void Ring(IReadOnlyCollection<Ring> rings)
    {
        TaskCompletionSource heard;
        lock (turn)
        {
            heard = next;
            next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        heard.SetResult();
    }

    public void FiguresChanged(string body) { }
}
