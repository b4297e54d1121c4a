using Orleans.Configuration;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>How silos watch each other (成员检测), so that a dead one is noticed soon and a busy one is not taken for dead.</summary>
internal static class Membership
{
    /// <summary>Sets the watch.</summary>
    public static void Watch(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(1);
        options.NumMissedProbesLimit = 3;
        options.TableRefreshTimeout = TimeSpan.FromSeconds(10);
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
    }
}
