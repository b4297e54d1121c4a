using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Where a version of a part came from (分报告来源). The names do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PartOrigin>))]
public enum PartOrigin
{
    /// <summary>本级撰写.</summary>
    Written,

    /// <summary>线下代录: entered by the launcher for a body that has not joined, with evidence of what came.</summary>
    Entered,

    /// <summary>下级总报告: the signed total of the task that the body opened below.</summary>
    FromTotal,
}
