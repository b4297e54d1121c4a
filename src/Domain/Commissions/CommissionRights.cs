using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>约稿权限.</summary>
public static class CommissionRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "约稿",
            [
                Right.To<IssueCommission>(CommissionCompetences.Giving) with
                {
                    Where = "向直接下级、直报点和本机构的单位；转发的须是向本机构约的",
                },
                Right.To<SignForCommission>(CommissionCompetences.SigningFor, CommissionState.Open),
                Right.To<ExtendCommission>(CommissionCompetences.Giving, CommissionState.Open),
                Right.To<CloseCommission>(CommissionCompetences.Giving, CommissionState.Open),
                Right.To<WithdrawCommission>(CommissionCompetences.Giving, CommissionState.Open),
                Right.To<RemindCommission>(Competence.Of(Holders.At(Place.House))),
            ],
            [
                new(
                    "打开约稿",
                    Competence.Of(
                        new Holders(Place.Giver, RoleSets.Watchers),
                        new Holders(Place.AskedBody, [.. RoleSets.Watchers, .. RoleSets.Writers]),
                        new Holders(Place.AskedUnit, RoleSets.OfUnits)
                    )
                ),
                new("各对象的应报、已报、采用", Competence.Of(new Holders(Place.Giver, RoleSets.Watchers))),
                new(
                    "本机构、本单位的应报、已报、采用",
                    Competence.Of(
                        new Holders(Place.AskedBody, RoleSets.Watchers),
                        new Holders(Place.AskedUnit, RoleSets.OfUnits)
                    )
                ),
            ]
        );
}
