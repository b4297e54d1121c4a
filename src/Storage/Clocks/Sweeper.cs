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

    /// <summary>Does everything that has come, and what comes of that; gives how many steps were done. Waits for
    /// other processes that sweep.</summary>
    public async Task<int> Drain(CancellationToken cancellation = default)
    {
        var all = 0;
        for (var done = 1; done > 0 || brokenOff.Count > 0; all += done)
        {
            done = await Sweep(tops.SweepInTurn, cancellation);
        }
        return all;
    }

    /// <summary>
    /// Does what has come, a bounded number for each top body that no other process sweeps; gives how many steps were done.
    /// </summary>
    public Task<int> Sweep(CancellationToken cancellation = default) => Sweep(tops.Sweep, cancellation);

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    private async Task<int> Sweep(SweepTop sweep, CancellationToken cancellation)
    {
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            return await SweepTops(sweep, cancellation);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private async Task<int> SweepTops(SweepTop sweep, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        string[] all = [.. tree.All.Select(body => body.Code.Value)];
        var come = await list.Come(all, time.GetUtcNow(), cancellation);
        var left = new Dictionary<BodyCode, DuePlace>();
        var done = 0;
        foreach (var top in come.GroupBy(code => TopBodies.Of(new BodyCode(code), tree)))
        {
            var swept = await sweep(top.Key, [.. top], brokenOff.GetValueOrDefault(top.Key), cancellation);
            done += swept.Done;
            if (swept.BrokenOff is { } place)
            {
                left.Add(top.Key, place);
            }
        }
        brokenOff = left;
        return done;
    }

    private delegate Task<Swept> SweepTop(
        BodyCode top,
        string[] bodies,
        DuePlace? after,
        CancellationToken cancellation
    );
}
