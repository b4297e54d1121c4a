using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Where a gateway hears (网关听讯哨), while it has a cluster.</summary>
/// <param name="ears">Take in what is heard.</param>
/// <param name="herald">Tells what this gateway does, from the moment it is heard of.</param>
public sealed class GatewayPost(Ears ears, GatewayHerald herald)
    : HearingPost(ears, $"{Environment.MachineName}/{Environment.ProcessId}")
{
    /// <inheritdoc/>
    public override Hearer Open(IGrainFactory grains)
    {
        var observer = grains.CreateObjectReference<IHearer>(this).GetGrainId().ToString();
        herald.Open(grains, observer);
        return new Hearer(observer, IsSilo: false, Name);
    }

    /// <inheritdoc/>
    public override void Entered(Roster roster)
    {
        // A gateway tells through a silo and need not know who hears.
    }

    /// <inheritdoc/>
    public override void Close(IGrainFactory grains)
    {
        herald.Close();
        grains.DeleteObjectReference<IHearer>(this);
    }
}
