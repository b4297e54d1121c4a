using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>Keeper of one body (机构守护者), wherever in the cluster it stands.</summary>
[Alias("body")]
public interface IBodyGrain : IKeeperGrain<BodyOrder>;
