using System.Threading.Channels;
using ZhengXie.Linked.Grains.Tidings;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tests.Tidings;

/// <summary>Stands on the roster as a silo would, and so learns of every change.</summary>
internal sealed class RosterWatch : ISiloHearer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<Roster> known = Channel.CreateUnbounded<Roster>();

    public static async Task<RosterWatch> Enter(IGrainFactory grains)
    {
        var watch = new RosterWatch();
        var observer = grains.CreateObjectReference<ISiloHearer>(watch).GetGrainId().ToString();
        var roster = await grains
            .GetGrain<IRosterGrain>(IRosterGrain.Only)
            .Enter(new Hearer(observer, IsSilo: true, "watch"));
        watch.known.Writer.TryWrite(roster);
        return watch;
    }

    /// <summary>Waits until the roster holds at least so many silos beside the watch, and so many gateways.</summary>
    public async Task Until(int silos, int gateways)
    {
        using var end = new CancellationTokenSource(Patience);
        Roster roster;
        do
        {
            roster = await known.Reader.ReadAsync(end.Token);
        } while (
            roster.Hearers.Count(hearer => hearer.IsSilo) <= silos
            || roster.Hearers.Count(hearer => !hearer.IsSilo) != gateways
        );
    }

    public Task Hear(News news) => Task.CompletedTask;

    public Task Know(Roster roster)
    {
        known.Writer.TryWrite(roster);
        return Task.CompletedTask;
    }
}
