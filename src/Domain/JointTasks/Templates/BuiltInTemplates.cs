using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.JointTasks.Templates;

namespace ZhengXie.Linked.Domain.JointTasks.Templates;

/// <summary>Templates that every body has (内置模板).</summary>
public static class BuiltInTemplates
{
    /// <summary>By name, in the order in which they are offered.</summary>
    public static ImmutableArray<(string Name, TemplateContent Content)> All { get; } =
    [
        (
            "六环节闭环",
            new("joint-research", new("", null, ""))
            {
                AllBelow = true,
                Steps =
                [
                    new("topic", "精选议题") { Until = TaskStage.Confirming },
                    new("fieldwork", "深入调研") { Until = TaskStage.Summing },
                    new("visit", "事前视察"),
                    new("consultation", "专题协商") { Until = TaskStage.Reported },
                    new("report", "专项报告") { Until = TaskStage.Reported },
                    new("feedback", "成果反馈") { Until = TaskStage.Closed },
                ],
            }
        ),
    ];
}
