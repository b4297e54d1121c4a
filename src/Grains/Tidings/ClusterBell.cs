using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Bell of a silo (集群门铃): what its keepers ring goes straight to every gateway, where the screens are.</summary>
/// <param name="lanes">The lanes to them.</param>
public sealed class ClusterBell(HearerLanes lanes) : IBell
{
    /// <inheritdoc/>
    public void Ring(IReadOnlyCollection<Ring> rings) => _ = lanes.Tell(new News { Rings = [.. rings] }, from: null);

    /// <inheritdoc/>
    public void FiguresChanged(string body) => _ = lanes.Tell(new News { Figures = [body] }, from: null);
}
