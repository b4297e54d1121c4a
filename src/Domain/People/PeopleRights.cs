using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.People;

/// <summary>人员权限: who registers, who grants, who lends; who is seen by whom.</summary>
public static class PeopleRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "人员",
            [
                Right.To<RegisterPerson>(PeopleCompetences.Registering),
                Right.To<CorrectPerson>(PeopleCompetences.Registering),
                Granting<GrantRole>() with
                {
                    Where = "不能授予自己；三员和业务角色同日不兼",
                },
                Granting<EndRole>() with
                {
                    Where = "不能终止自己的",
                },
                Granting<HandOver>() with
                {
                    Where = "接手人须已有同一角色；不因此得到任何权限",
                },
                Right.To<EndRole>(PeopleCompetences.Lending) with
                {
                    Where = "自己委托出去的",
                },
                Granting<AppointStandIn>() with
                {
                    Where = "不能让自己代理",
                },
                Right.To<AppointStandIn>(PeopleCompetences.Lending) with
                {
                    Where = "管理员角色、导出权和委员、信息员身份不能委托；代理来的不能再委托；委托签发须二次验证",
                },
            ],
            [
                new("姓名、职务、任职", PeopleCompetences.Listing),
                new("自己的登记信息和任职", Competence.Of(Holders.At(Place.Oneself))),
                new(
                    "联系方式",
                    Competence.Of(
                        Holders.At(Place.Oneself),
                        Holders.At(Place.Here, Role.Editor),
                        Holders.At(Place.HereOrAbove, Role.SystemAdministrator)
                    )
                )
                {
                    Where = "读取记入审计",
                },
            ]
        );

    private static Right Granting<TCommand>() => Right.To<TCommand>(PeopleCompetences.Granting) with { StepUp = true };
}
