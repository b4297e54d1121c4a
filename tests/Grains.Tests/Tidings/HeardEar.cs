using System.Threading.Channels;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tests.Tidings;

/// <summary>An ear that remembers what it heard, and can be made to take its time.</summary>
internal sealed class HeardEar : IEar
{
    private readonly Channel<News> heard = Channel.CreateUnbounded<News>();

    /// <summary>News is taken in when this is done.</summary>
    public Task Takes { get; set; } = Task.CompletedTask;

    /// <summary>How much the test has not looked at.</summary>
    public int Waiting => heard.Reader.Count;

    public Task Hear(News news)
    {
        heard.Writer.TryWrite(news);
        return Takes;
    }

    public async Task<News> Next() => await heard.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));
}
