namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>
/// The one grain where every process enters itself (名册). Nothing is told through it: it says who hears, and stands in grain
/// storage, so that it outlives its silo.
/// </summary>
[Alias("roster-grain")]
public interface IRosterGrain : IGrainWithIntegerKey
{
    /// <summary>The key of the only one.</summary>
    const long Only = 0;

    /// <summary>Enters a hearer, or renews it; the roster as it is then, and as every silo that answers knows it.</summary>
    [Alias("enter")]
    Task<Roster> Enter(Hearer hearer);

    /// <summary>Takes off a hearer that closes, or that does not answer any more. One that lives enters again.</summary>
    [Alias("strike")]
    Task Strike(string observer);
}
