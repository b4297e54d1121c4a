using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Where a silo hears (节点听讯哨), and learns whom it has to tell.</summary>
/// <param name="ears">Take in what is heard.</param>
/// <param name="silo">Which silo it is.</param>
/// <param name="lanes">Its lanes to the others.</param>
/// <param name="grains">The cluster.</param>
public sealed class SiloPost(Ears ears, ILocalSiloDetails silo, HearerLanes lanes, IGrainFactory grains)
    : HearingPost(ears),
        ISiloHearer
{
    /// <inheritdoc/>
    public override IGrainFactory Grains => grains;

    /// <inheritdoc/>
    public override Task Ready => Task.CompletedTask;

    /// <inheritdoc/>
    public Task Know(Roster roster)
    {
        lanes.Know(roster);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Hearer Open()
    {
        var observer = grains.CreateObjectReference<ISiloHearer>(this);
        Observer = observer;
        return new Hearer(observer.GetGrainId().ToString(), IsSilo: true, silo.SiloAddress.ToString());
    }

    /// <inheritdoc/>
    public override void Entered(Roster roster) => lanes.Know(roster);
}
