using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Audit;

/// <summary>Keeper of one alarm (安全告警守护者), wherever in the cluster it stands.</summary>
[Alias("alarm")]
public interface IAlarmGrain : IKeeperGrain<AlarmOrder>;
