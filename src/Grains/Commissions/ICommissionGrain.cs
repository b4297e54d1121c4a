using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Commissions;

/// <summary>Keeper of one commission (约稿守护者), wherever in the cluster it stands.</summary>
[Alias("commission")]
public interface ICommissionGrain : IKeeperGrain<CommissionOrder>;
