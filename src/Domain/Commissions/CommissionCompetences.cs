using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>Competences (约稿职权): of the body that asks, and of those it asks.</summary>
public static class CommissionCompetences
{
    /// <summary>约稿: issue, extend, close, withdraw.</summary>
    public static Competence Giving { get; } = Competence.Of(Holders.At(Place.Giver, Role.Editor, Role.Signer));

    /// <summary>签收: an editor of the body asked, or whoever writes for the unit asked.</summary>
    public static Competence SigningFor { get; } =
        Competence.Of(
            Holders.At(Place.AskedUnit, Role.UnitOfficer, Role.Informant),
            Holders.At(Place.AskedBody, Role.Editor)
        );
}
