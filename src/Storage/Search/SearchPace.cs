namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// Pace of indexing (编索引的节奏): while acts wait for a writer, whoever stands at a screen comes first, and a paper is found a
/// little later. A fifth of the time remains for the index however busy the house is, so that the queue goes on being worked off.
/// </summary>
/// <param name="actsWait">Whether acts of this process wait for a writer now.</param>
/// <param name="time">Measures the rest.</param>
public sealed class SearchPace(Func<bool> actsWait, TimeProvider time)
{
    private const int RestPerWork = 4;

    /// <summary>The longest rest at once, after which it is asked again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Rests after a stretch of work; not at all where no act waits.</summary>
    /// <param name="worked">How long the work took.</param>
    /// <param name="cancellation">Ends the rest.</param>
    public Task Rest(TimeSpan worked, CancellationToken cancellation)
    {
        var rest = worked * RestPerWork;
        return actsWait() ? Task.Delay(rest < Longest ? rest : Longest, time, cancellation) : Task.CompletedTask;
    }
}
