using System.Threading.Channels;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>Wakes the indexer (索引铃) whenever feeds of this process have grown: nearly every act on a report tells somebody.</summary>
public sealed class SearchBell : IBell
{
    private readonly Channel<bool> woken = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <inheritdoc/>
    public void Ring(IReadOnlyCollection<Ring> rings) => Wake();

    /// <inheritdoc/>
    public void FiguresChanged(string body)
    {
        // Figures say nothing that could be searched for.
    }

    /// <summary>There may be something to index.</summary>
    public void Wake() => woken.Writer.TryWrite(true);

    /// <summary>Waits until it was rung.</summary>
    public async ValueTask<bool> Heard(CancellationToken cancellation) => await woken.Reader.ReadAsync(cancellation);
}
