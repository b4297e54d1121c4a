using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.People;

/// <summary>Keeper of one person (人员守护者), wherever in the cluster it stands.</summary>
[Alias("person")]
public interface IPersonGrain : IKeeperGrain<PersonOrder>;
