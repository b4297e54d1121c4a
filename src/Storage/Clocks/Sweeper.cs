using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>
/// Sweeper of the whole house (到点巡查), top body by top body. It remembers nothing but where it broke off. In a cluster each
/// top body sweeps for itself.
/// </summary>
public sealed class Sweeper(DueList list, TopSweeper tops, IBodyTreeSource bodies, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1);
    private Dictionary<BodyCode, DuePlace> brokenOff = [];

    /// <summary>Does everything that has come, and what comes of that; gives how many steps were done.</summary>
    public async Task<int> Drain(CancellationToken cancellation = default)
    {
        var all = 0;
        for (var done = 1; done > 0 || brokenOff.Count > 0; all += done)
        {
            done = await Sweep(cancellation);
        }
        return all;
    }

    /// <summary>Does what has come, a bounded number for each top body; gives how many steps were done.</summary>
    public async Task<int> Sweep(CancellationToken cancellation = default)
    {
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            return await SweepTops(cancellation);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    private async Task<int> SweepTops(CancellationToken cancellation)
    {
        var tree = bodies.Current;
        string[] all = [.. tree.All.Select(body => body.Code.Value)];
        var come = await list.Come(all, time.GetUtcNow(), cancellation);
        var left = new Dictionary<BodyCode, DuePlace>();
        var done = 0;
        foreach (var top in come.GroupBy(code => TopBodies.Of(new BodyCode(code), tree)))
        {
            var swept = await tops.Sweep(top.Key, [.. top], brokenOff.GetValueOrDefault(top.Key), cancellation);
            done += swept.Done;
            if (swept.BrokenOff is { } place)
            {
                left.Add(top.Key, place);
            }
        }
        brokenOff = left;
        return done;
    }
}
