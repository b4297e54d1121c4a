using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks.Templates;

/// <summary>方案模板权限.</summary>
public static class TemplateRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "方案模板",
            [
                Right.To<SaveTemplate>(TaskCompetences.KeepingTemplates),
                Right.To<RenameTemplate>(TaskCompetences.KeepingTemplates),
                Right.To<RemoveTemplate>(TaskCompetences.KeepingTemplates),
            ],
            [new("本机构的模板", TaskCompetences.KeepingTemplates)]
        );
}
