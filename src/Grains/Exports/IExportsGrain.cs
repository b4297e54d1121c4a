using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Exports;

/// <summary>Keeper of one person's exports (导出守护者), wherever in the cluster it stands.</summary>
[Alias("exports")]
public interface IExportsGrain : IKeeperGrain<ExportOrder>;
