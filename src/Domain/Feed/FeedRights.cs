using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Feed;

/// <summary>通知和外发权限: who may join which feed; all of a feed or nothing.</summary>
public static class FeedRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "通知",
            [],
            [
                new("本人的通知", Competence.Of(Holders.At(Place.Oneself))),
                new("办公桌的通知", Competence.Of(new Holders(Place.Here, RoleSets.Desk))),
                new("单位的通知", Competence.Of(Holders.At(Place.OwnUnit, Role.UnitOfficer, Role.HandlingUnit))),
                new("提案委的通知", Competence.Of(Holders.At(Place.Here, Role.ProposalCommittee))),
                new("统计有变的铃", Competence.Of(new Holders(Place.Here, RoleSets.Watchers)))
                {
                    Where = "没有内容，只说该重读了",
                },
                new(
                    "短信、政务微信的外发记录",
                    Competence.Of(
                        new Holders(Place.Here, RoleSets.Desk),
                        Holders.At(Place.HereOrAbove, Role.SystemAdministrator)
                    )
                )
                {
                    Where = "没有号码和正文",
                },
            ]
        );
}
