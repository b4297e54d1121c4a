using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>Competences (机构职权).</summary>
public static class BodyCompetences
{
    /// <summary>机构管理: the system administrator at the body or above it.</summary>
    public static Competence Keeping { get; } = Competence.Of(Holders.At(Place.HereOrAbove, Role.SystemAdministrator));

    /// <summary>编号簿: an editor of the body, or the system administrator.</summary>
    public static Competence KeepingRegisters { get; } =
        Competence.Of(Holders.At(Place.Here, Role.Editor), Holders.At(Place.HereOrAbove, Role.SystemAdministrator));
}
