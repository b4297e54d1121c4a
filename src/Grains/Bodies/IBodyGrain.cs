using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>Keeper of one body (机构守护者), wherever in the cluster it stands.</summary>
[Alias("body")]
public interface IBodyGrain : IKeeperGrain<BodyOrder>
{
    /// <summary>
    /// Wakes the body's sweeper (唤醒巡查), if it is a top body in a cluster: it sweeps now, goes on by itself, and a reminder
    /// wakes it again should its silo die. Repeated, it changes nothing.
    /// </summary>
    [Alias("wake")]
    Task Wake();
}
