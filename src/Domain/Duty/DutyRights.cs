using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Duty;

/// <summary>值班权限.</summary>
public static class DutyRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "值班",
            [
                Right.To<AssignDuty>(DutyCompetences.Planning),
                Right.To<EndDuty>(DutyCompetences.Planning),
                Right.To<HandOverDuties>(Competence.Of(Holders.At(Place.House))),
            ],
            [new("值班表", DutyCompetences.Planning)]
        );
}
