using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.People;

/// <summary>Competences (人员职权). Nobody uses them on himself.</summary>
public static class PeopleCompetences
{
    /// <summary>登记、账号: the system administrator at the person's body or above it.</summary>
    public static Competence Registering { get; } =
        Competence.Of(Holders.At(Place.HereOrAbove, Role.SystemAdministrator));

    /// <summary>授权: the security administrator at the body of the role or above it.</summary>
    public static Competence Granting { get; } =
        Competence.Of(Holders.At(Place.HereOrAbove, Role.SecurityAdministrator));

    /// <summary>委托: whoever holds the role that is lent, himself and not as a stand-in.</summary>
    public static Competence Lending { get; } = Competence.Of(Holders.At(Place.Holder));

    /// <summary>名册: the desk of the body, and the three administrators there or above.</summary>
    public static Competence Listing { get; } =
        Competence.Of(new Holders(Place.Here, RoleSets.Desk), new Holders(Place.HereOrAbove, RoleSets.Administrators));
}
