using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Audit;

/// <summary>审计权限: read by the audit administrators, written by the house, changed by nobody.</summary>
public static class AuditRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "审计",
            [Right.To<RaiseAlarm>(Competence.Of(Holders.At(Place.House)))],
            [
                new("审计记录", Competence.Of(Holders.At(Place.HereOrAbove, Role.AuditAdministrator)))
                {
                    Where = "没有内容；查询本身记入审计",
                },
            ]
        );
}
