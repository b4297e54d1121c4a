namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Hearer that tells others too (节点听讯者): a silo keeps the roster itself, so that no ring goes through one grain.</summary>
[Alias("silo-hearer")]
public interface ISiloHearer : IHearer
{
    /// <summary>Learns who hears from now on.</summary>
    [Alias("know")]
    Task Know(Roster roster);
}
