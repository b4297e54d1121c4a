using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Nation;

/// <summary>How large a nation is told (规模): every body is there at any size, and does so much more or less.</summary>
/// <param name="Reports">Reports that are submitted in the year; those that are made by merging come besides.</param>
internal sealed record NationSize(int Reports)
{
    /// <summary>Reports of the whole nation in a year.</summary>
    public const int WholeReports = 850_000;

    /// <summary>Members of the whole nation.</summary>
    public const int WholeMembers = 650_000;

    /// <summary>Joint tasks of the whole nation in a year: about one for each body that has bodies below it.</summary>
    public const int WholeTasks = 360;

    /// <summary>What everything is drawn from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>What the chains are hashed with.</summary>
    public ChainAlgorithm Algorithm { get; init; } = ChainAlgorithm.Sha256;

    /// <summary>Part of the whole nation's work that is done.</summary>
    public double Part => (double)Reports / WholeReports;

    /// <summary>How many joint tasks are launched.</summary>
    public int Tasks => Math.Max(5, (int)(WholeTasks * Math.Min(Part, 1)));

    /// <summary>What its database is called after <c>bench_</c>.</summary>
    public string Purpose =>
        Algorithm == ChainAlgorithm.Sha256 ? $"nation_{Reports}" : $"nation_{Algorithm}_{Reports}".ToLowerInvariant();

    /// <summary>What is written on its database.</summary>
    public override string ToString() => $"nation: {Reports} reports, seed {Seed}, {Algorithm}";
}
