using System.Text;
using ZhengXie.Linked.Contracts.Feed;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>A feed that a screen follows (关注的通知流), and up to where: what <c>src/Web/src/Feed/loop.ts</c> keeps.</summary>
internal sealed class FollowedFeed
{
    private readonly byte[] name;
    private long wanted;
    private bool asked;

    /// <summary>Begins where the feed stands.</summary>
    public FollowedFeed(FeedView feed, int epoch)
    {
        (Feed, Seen, Epoch) = (feed.Feed, feed.Head, epoch);
        name = Encoding.UTF8.GetBytes(feed.Feed);
        wanted = feed.Head;
    }

    /// <summary>Its name.</summary>
    public string Feed { get; }

    /// <summary>The number up to which everything was read.</summary>
    public long Seen { get; private set; }

    /// <summary>The epoch in which numbers count.</summary>
    public int Epoch { get; private set; }

    /// <summary>Whether there is something to read.</summary>
    public bool IsBehind => Volatile.Read(ref asked) || Volatile.Read(ref wanted) > Seen;

    /// <summary>Whether it has this name.</summary>
    public bool IsCalled(ReadOnlySpan<byte> feed) => feed.SequenceEqual(name);

    /// <summary>It is at a number.</summary>
    public void Ring(long number) => wanted = Math.Max(Volatile.Read(ref wanted), number);

    /// <summary>It was joined again.</summary>
    public void Joined(JoinAnswer answer) =>
        Volatile.Write(ref asked, answer.Epoch != Epoch || answer.Head != Seen || IsBehind);

    /// <summary>Takes what was read.</summary>
    /// <exception cref="InvalidOperationException">A number is missing, or the record began anew without reason.</exception>
    public void Take(NoticesView page)
    {
        if (page.Snapshot)
        {
            throw new InvalidOperationException($"{Feed} was to be read from a snapshot after {Seen}, at {page.Head}.");
        }
        foreach (var notice in page.Notices)
        {
            if (notice.Number != Seen + 1)
            {
                throw new InvalidOperationException($"{Feed} went on with {notice.Number} after {Seen}.");
            }
            Seen = notice.Number;
        }
        Epoch = page.Epoch;
        Volatile.Write(ref asked, page.Notices.Count > 0 && Seen < page.Head);
    }
}
