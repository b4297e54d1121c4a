using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Where a gateway hears (网关听讯哨), while it has a cluster.</summary>
/// <param name="ears">Take in what is heard.</param>
/// <param name="herald">Tells what this gateway does, from the moment it is heard of.</param>
/// <param name="link">The cluster.</param>
public sealed class GatewayPost(Ears ears, GatewayHerald herald, ClusterLink link) : HearingPost(ears)
{
    /// <inheritdoc/>
    public override IGrainFactory Grains => link.Grains;

    /// <inheritdoc/>
    public override Task Ready => link.Connected;

    /// <inheritdoc/>
    public override Hearer Open()
    {
        Observer = Grains.CreateObjectReference<IHearer>(this);
        var id = Observer.GetGrainId().ToString();
        herald.Open(Grains, id);
        return new Hearer(id, IsSilo: false, $"{Environment.MachineName}/{Environment.ProcessId}");
    }

    /// <inheritdoc/>
    public override void Entered(Roster roster)
    {
        // A gateway tells through a silo and need not know who hears.
    }

    /// <inheritdoc/>
    public override void Close()
    {
        herald.Close();
        base.Close();
    }
}
