using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.People;

/// <summary>Authority (职权) for one administrative act: an administrator's grant, or the house itself.</summary>
/// <param name="By">In whose name it is recorded; none for the house.</param>
internal sealed record Authority(Signature? By)
{
    /// <summary>The caller's authority as that administrator over the body; none if there is none.</summary>
    public static Authority? Of(Caller caller, Role role, BodyCode body, RuleFacts facts)
    {
        if (caller.IsHouse)
        {
            return new((Signature?)null);
        }
        return Oversight.Grant(caller, role, body, facts) is { } grant ? new(Signature.Of(caller.Person, grant)) : null;
    }

    /// <summary>The decision that this happens.</summary>
    public Decision<TEvent> Records<TEvent>(TEvent happened, int? item = null)
        where TEvent : IEvent => new(null, By, [happened], [], item);
}
