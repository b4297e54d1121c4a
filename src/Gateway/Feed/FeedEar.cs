using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Rings here what keepers elsewhere rang (门铃听讯): the gateway of a cluster keeps nothing itself.</summary>
/// <param name="bells">Who wants to hear at this gateway.</param>
/// <param name="marks">Tells screens of read marks.</param>
/// <param name="rounds">Goes past all screens.</param>
public sealed class FeedEar(IEnumerable<IBell> bells, MarkBell marks, FeedRounds rounds) : IEar
{
    private readonly IBell[] bells = [.. bells];

    /// <inheritdoc/>
    public Task Hear(News news)
    {
        foreach (var bell in bells)
        {
            if (news.Rings.Count > 0)
            {
                bell.Ring(news.Rings);
            }
            foreach (var body in news.Figures)
            {
                bell.FiguresChanged(body);
            }
        }
        marks.MarkedHere(news.Marks);
        if (news.AllFeeds)
        {
            rounds.GoSoon();
        }
        return Task.CompletedTask;
    }
}
