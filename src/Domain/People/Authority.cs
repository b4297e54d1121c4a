using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.People;

/// <summary>Authority (职权) for one administrative act: an administrator's grant, or the house itself.</summary>
/// <param name="By">In whose name it is recorded; none for the house.</param>
internal sealed record Authority(Signature? By)
{
    /// <summary>The caller's authority over the body, by the competence; none if there is none.</summary>
    public static Authority? Of(Caller caller, Competence competence, BodyCode body, RuleFacts facts)
    {
        if (caller.IsHouse)
        {
            return new((Signature?)null);
        }
        return competence.Sign(caller, facts.Today, Oversight.Spots(body, facts)) is { } by ? new(by) : null;
    }

    /// <summary>The decision that this happens.</summary>
    public Decision<TEvent> Records<TEvent>(TEvent happened, int? item = null)
        where TEvent : IEvent => new(null, By, [happened], [], item);
}
