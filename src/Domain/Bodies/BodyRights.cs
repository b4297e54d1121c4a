using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>机构权限: all of it the system administrator's, and none of it content.</summary>
public static class BodyRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "机构",
            [
                Right.To<RegisterBody>(BodyCompetences.Keeping) with
                {
                    Where = "在其上级登记",
                },
                Right.To<RenameBody>(BodyCompetences.Keeping),
                Right.To<MoveBody>(BodyCompetences.Keeping),
                Right.To<ChangeTier>(BodyCompetences.Keeping),
                Right.To<JoinBody>(BodyCompetences.Keeping),
                Right.To<SetDirectTargets>(BodyCompetences.Keeping),
                Right.To<SucceedBody>(BodyCompetences.Keeping),
                Right.To<AddUnit>(BodyCompetences.Keeping),
                Right.To<RenameUnit>(BodyCompetences.Keeping),
                Right.To<CloseUnit>(BodyCompetences.Keeping),
            ],
            [
                new("机构和单位的名称、层级、上下级", Competence.Of(Holders.At(Place.Anybody))),
                new("编号簿，设定起始号", BodyCompetences.KeepingRegisters),
                new("区划变更导入", Competence.Of(Holders.At(Place.Nation, Role.SystemAdministrator))),
            ]
        );
}
