using System.Threading.Channels;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

/// <summary>A herald that remembers what it was given to tell.</summary>
public sealed class HeardNews : IHerald
{
    private readonly Channel<News> told = Channel.CreateUnbounded<News>();

    public void Tell(News news) => told.Writer.TryWrite(news);

    public Task TellAll(News news)
    {
        Tell(news);
        return Task.CompletedTask;
    }

    /// <summary>How much the test has not looked at.</summary>
    public int Waiting => told.Reader.Count;

    public async Task<News> Next() => await told.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));
}
