using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>Who may do what with a commission (约稿权限); it answers with the signature, or with none.</summary>
public static class CommissionPermission
{
    /// <summary>In whose name the caller may issue, extend, close and withdraw for the body.</summary>
    public static Signature? ToGive(Caller caller, BodyCode body, DateOnly day) =>
        CommissionCompetences.Giving.Sign(caller, day, new Spot(Place.Giver, body));

    /// <summary>In whose name the caller may sign for it: an editor of the body asked, or an officer of the unit asked.</summary>
    public static Signature? ToSignFor(Caller caller, Addressee asked, DateOnly day) =>
        CommissionCompetences.SigningFor.Sign(
            caller,
            day,
            asked.Unit is { } unit ? new Spot(Place.AskedUnit, asked.Body, unit) : new Spot(Place.AskedBody, asked.Body)
        );

    /// <summary>What the caller may do now with the commission.</summary>
    public static IEnumerable<CommissionAct> Possible(Caller caller, Commission commission, CommissionFacts facts)
    {
        if (commission.State != CommissionState.Open)
        {
            yield break;
        }
        if (
            commission.Addressees.Any(asked =>
                asked.SignedForAt is null && ToSignFor(caller, asked, facts.Today) is not null
            )
        )
        {
            yield return CommissionAct.SignFor;
        }
        if (
            commission.Addressees.Any(asked =>
                asked.Unit is null && ToGive(caller, asked.Body, facts.Today) is not null
            )
        )
        {
            yield return CommissionAct.Relay;
        }
        if (ToGive(caller, commission.Body, facts.Today) is not null)
        {
            yield return CommissionAct.Extend;
            yield return CommissionAct.Close;
            yield return CommissionAct.Withdraw;
        }
    }
}
