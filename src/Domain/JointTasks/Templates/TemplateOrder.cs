using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Templates;

/// <summary>Order (指令) to a body's templates.</summary>
/// <param name="Body">The body.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record TemplateOrder(BodyCode Body, CommandId Id, Caller Caller, TemplateCommand Command) : IOrder
{
    Guid IOrder.Stream => TaskTemplates.Stream(Body);

    string IOrder.Subject => Body.Value;

    object IOrder.Command => Command;
}
