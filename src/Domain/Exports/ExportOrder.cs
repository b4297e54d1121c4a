using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Exports;

/// <summary>Order (指令) about a person's exports.</summary>
/// <param name="Person">Whose exports.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks: that person, or the house.</param>
/// <param name="Command">What is asked.</param>
public sealed record ExportOrder(PersonId Person, CommandId Id, Caller Caller, ExportCommand Command) : IOrder
{
    Guid IOrder.Stream => ExportBook.Stream(Person);

    string IOrder.Subject => Person.ToString();

    object IOrder.Command => Command;

    /// <summary>The order of the house itself; its command id follows from what it does, so that it is done once.</summary>
    public static ExportOrder OfHouse(PersonId person, ExportCommand command) =>
        new(person, new(DerivedId.Of("export", person.ToString(), command.ToString())), Caller.House, command);
}
