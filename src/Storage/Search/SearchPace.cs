namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// Pace of indexing (编索引的节奏): while several people act at once, whoever stands at a screen comes first, and a paper is found a
/// little later. A twentieth of the time remains for the index however busy the house is, so that the queue goes on being worked off.
/// </summary>
/// <param name="isRushed">Whether several people act at this process now.</param>
/// <param name="time">Measures the rest.</param>
public sealed class SearchPace(Func<bool> isRushed, TimeProvider time)
{
    private const int RestPerWork = 19;

    /// <summary>The longest rest at once, after which it is asked again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Rests after a stretch of work; not at all where there is no rush.</summary>
    /// <param name="worked">How long the work took.</param>
    /// <param name="cancellation">Ends the rest.</param>
    public Task Rest(TimeSpan worked, CancellationToken cancellation)
    {
        var rest = worked * RestPerWork;
        return isRushed() ? Task.Delay(rest < Longest ? rest : Longest, time, cancellation) : Task.CompletedTask;
    }
}
