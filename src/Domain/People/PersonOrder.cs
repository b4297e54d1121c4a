using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.People;

/// <summary>Order (指令) about a person: who asks for what, under which command id.</summary>
/// <param name="Person">The person it is about.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record PersonOrder(PersonId Person, CommandId Id, Caller Caller, PersonCommand Command) : IOrder
{
    Guid IOrder.Stream => Person.Value;

    string IOrder.Subject => Person.ToString();

    object IOrder.Command => Command;
}
