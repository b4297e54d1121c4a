using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Duty;

/// <summary>Keeper of a body's duty roster (值班表守护者), wherever in the cluster it stands.</summary>
[Alias("duty")]
public interface IDutyGrain : IKeeperGrain<DutyOrder>;
