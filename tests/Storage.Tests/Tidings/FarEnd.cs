using System.Threading.Channels;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Tests.Tidings;

/// <summary>The far end of a lane: a test answers each call when it likes.</summary>
internal sealed class FarEnd
{
    private readonly Channel<Call> calls = Channel.CreateUnbounded<Call>();

    /// <summary>Calls that the test has not looked at.</summary>
    public int Waiting => calls.Reader.Count;

    public Task Hear(News news)
    {
        var call = new Call(news);
        calls.Writer.TryWrite(call);
        return call.Heard;
    }

    public async Task<Call> Called() => await calls.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

    internal sealed class Call(News news)
    {
        private readonly TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public News News => news;

        public Task Heard => heard.Task;

        public void Answer() => heard.SetResult();

        public void Fail() => heard.SetException(new InvalidOperationException("The far end is away."));
    }
}
