using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Section (分报告章节) of a part's text. The names do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PartSection>))]
public enum PartSection
{
    /// <summary>情况.</summary>
    Situation,

    /// <summary>问题.</summary>
    Problems,

    /// <summary>建议.</summary>
    Advice,
}
