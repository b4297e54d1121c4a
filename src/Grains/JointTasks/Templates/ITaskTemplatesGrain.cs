using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.JointTasks.Templates;

/// <summary>Keeper of a body's templates of plans (方案模板守护者), wherever in the cluster it stands.</summary>
[Alias("task-templates")]
public interface ITaskTemplatesGrain : IKeeperGrain<TemplateOrder>;
