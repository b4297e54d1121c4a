using Orleans.Configuration;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>
/// How silos watch each other (成员检测), so that a dead one is noticed soon and a busy one is not taken for dead. The figures
/// are measured: see docs/adr/0046.
/// </summary>
internal static class Membership
{
    /// <summary>Sets the watch.</summary>
    public static void Watch(ClusterMembershipOptions options)
    {
        // The first questions; then Orleans asks as often as answers usually take, within these bounds.
        options.ProbeTimeout = TimeSpan.FromSeconds(1);
        options.MinProbeTimeout = TimeSpan.FromMilliseconds(500);
        options.MaxProbeTimeout = TimeSpan.FromSeconds(2);
        options.NumMissedProbesLimit = 3;

        // News of members travel from silo to silo; the table is for those that missed it.
        options.TableRefreshTimeout = TimeSpan.FromSeconds(10);

        // Whoever was killed with all others leaves a row that nobody buries: it is not waited for after half a minute.
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(10);
        options.NumMissedTableIAmAliveLimit = 3;
    }
}
