namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>One process that hears (听讯者登记).</summary>
/// <param name="Observer">The grain id of its observer, as text: storage keeps no references.</param>
/// <param name="IsSilo">Whether it is a silo, which tells others too; otherwise a gateway, where screens listen.</param>
/// <param name="Name">What the log calls it.</param>
[GenerateSerializer]
[Immutable]
[Alias("hearer-entry")]
public sealed record Hearer(
    [property: Id(0)] string Observer,
    [property: Id(1)] bool IsSilo,
    [property: Id(2)] string Name
);
