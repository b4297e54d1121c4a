using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What a suggestion was turned into (转化形式). The names do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConversionKind>))]
public enum ConversionKind
{
    /// <summary>文件.</summary>
    Document,

    /// <summary>资金.</summary>
    Funds,

    /// <summary>项目.</summary>
    Project,
}
