using System.Collections.Immutable;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Roster (听讯名册): which processes of the cluster hear. It is no fact: each process enters itself again every twenty seconds.</summary>
[GenerateSerializer]
[Immutable]
[Alias("roster")]
public sealed record Roster
{
    /// <summary>Grows with every change; an older roster that arrives late is known by it.</summary>
    [Id(0)]
    public long Version { get; init; }

    /// <summary>Everybody on it.</summary>
    [Id(1)]
    public ImmutableArray<Hearer> Hearers { get; init; } = [];

    /// <summary>
    /// The roster with other hearers, as it stands from that moment (UTC) on. The version follows the clock, so that one restored
    /// from a backup is not taken for older than what silos know.
    /// </summary>
    public Roster With(ImmutableArray<Hearer> hearers, DateTimeOffset now) =>
        new() { Version = Math.Max(Version + 1, now.UtcTicks), Hearers = hearers };
}
