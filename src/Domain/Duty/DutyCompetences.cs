using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Duty;

/// <summary>Competences (值班职权): the desk plans its own duty.</summary>
public static class DutyCompetences
{
    /// <summary>排班.</summary>
    public static Competence Planning { get; } = Competence.Of(new Holders(Place.Here, RoleSets.Desk));
}
