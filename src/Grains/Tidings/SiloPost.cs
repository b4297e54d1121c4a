using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Where a silo hears (节点听讯哨), and learns whom it has to tell.</summary>
/// <param name="ears">Take in what is heard.</param>
/// <param name="silo">Which silo it is.</param>
/// <param name="lanes">Its lanes to the others.</param>
public sealed class SiloPost(Ears ears, ILocalSiloDetails silo, HearerLanes lanes)
    : HearingPost(ears, silo.SiloAddress.ToString()),
        ISiloHearer
{
    /// <inheritdoc/>
    public Task Know(Roster roster)
    {
        lanes.Know(roster);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Hearer Open(IGrainFactory grains) =>
        new(grains.CreateObjectReference<ISiloHearer>(this).GetGrainId().ToString(), IsSilo: true, Name);

    /// <inheritdoc/>
    public override void Entered(Roster roster) => lanes.Know(roster);

    /// <inheritdoc/>
    public override void Close(IGrainFactory grains) => grains.DeleteObjectReference<ISiloHearer>(this);
}
