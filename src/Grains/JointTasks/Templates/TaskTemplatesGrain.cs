using Orleans.Concurrency;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.JointTasks.Templates;

/// <summary>Keeper of a body's templates of plans (方案模板守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("task-templates")]
public sealed class TaskTemplatesGrain(IGrainContext context, IKeeperSource<TemplateOrder> keepers)
    : KeeperGrain<TemplateOrder>(context, keepers),
        ITaskTemplatesGrain;
