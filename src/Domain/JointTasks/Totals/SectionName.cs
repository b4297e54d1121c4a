using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>What a section of a part is called (分报告章节名) in sentences.</summary>
public static class SectionName
{
    /// <summary>Its Chinese name.</summary>
    public static string Of(PartSection section) =>
        section switch
        {
            PartSection.Situation => "情况",
            PartSection.Problems => "问题",
            PartSection.Advice => "建议",
            _ => throw new InvalidOperationException("A section without a name: " + section),
        };
}
