using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.People;

/// <summary>Which roles belong to a unit, and to which kinds of unit.</summary>
internal static class UnitRules
{
    /// <summary>What is wrong with the place of the grant within the body, if anything.</summary>
    public static Refusal? Fault(RoleGrant grant, BodyFacts body)
    {
        var kinds = KindsFor(grant.Role);
        if (grant.Unit is not { } unit)
        {
            return NeedsUnit(grant.Role) ? Refusals.RoleUnitNeeded : null;
        }
        if (kinds.IsEmpty)
        {
            return Refusals.RoleUnitNotAllowed;
        }
        return body.OpenUnit(unit) is not { } found ? Refusals.UnitUnknown
            : kinds.Contains(found.Kind) ? null
            : Refusals.RoleUnitWrong;
    }

    private static bool NeedsUnit(Role role) => role is Role.UnitOfficer or Role.HandlingUnit;

    // Members stand in a sector and informants at a point if the body wants to record it; officers and handlers must.
    private static ImmutableArray<UnitKind> KindsFor(Role role) =>
        role switch
        {
            Role.Member => [UnitKind.Sector, UnitKind.Committee, UnitKind.Party, UnitKind.StreetGroup],
            Role.Informant => [UnitKind.InformationPoint, UnitKind.StreetGroup],
            Role.UnitOfficer =>
            [
                UnitKind.Committee,
                UnitKind.Sector,
                UnitKind.Party,
                UnitKind.StreetGroup,
                UnitKind.InformationPoint,
            ],
            Role.HandlingUnit => [UnitKind.HandlingUnit],
            _ => [],
        };
}
