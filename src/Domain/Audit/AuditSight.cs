using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.Audit;

/// <summary>
/// What of the audit somebody may read (审计查看范围): the nation's audit administrator everything, a body's the entries of
/// the people registered at his body and below, everybody else nothing.
/// </summary>
/// <param name="Bodies">Of whose people; none for everything, also what nobody known did.</param>
public sealed record AuditSight(ImmutableHashSet<BodyCode>? Bodies)
{
    /// <summary>What the caller may read; none if he is no audit administrator today.</summary>
    public static AuditSight? Of(Caller caller, RuleFacts facts)
    {
        var heads = caller
            .On(facts.Today)
            .Where(grant => grant.Role == Role.AuditAdministrator)
            .Select(grant => grant.Body)
            .ToHashSet();
        if (heads.Count == 0)
        {
            return null;
        }
        return heads.Contains(BodyCode.Nation)
            ? new AuditSight(Bodies: null)
            : new([
                .. facts
                    .Bodies.All.Select(body => body.Code)
                    .Where(code => heads.Contains(code) || facts.Bodies.Ancestors(code).Any(heads.Contains)),
            ]);
    }
}
