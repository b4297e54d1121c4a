using ZhengXie.Linked.Bench.Load;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>One of the ways (对照) in which 64 callers have something kept.</summary>
internal interface IPlace : IAsyncDisposable
{
    /// <summary>What the table calls it.</summary>
    string Name { get; }

    /// <summary>The processes that do the work, besides PostgreSQL.</summary>
    IReadOnlyList<int> Processes { get; }

    /// <summary>Runs so many callers for a while; each waits for his answer before he asks again.</summary>
    Task<Samples> Run(int callers, TimeSpan duration);
}
