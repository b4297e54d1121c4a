using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>By what a due moment moved (截止变更原因).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DueReason>))]
public enum DueReason
{
    /// <summary>参与单位申请调整，经同意.</summary>
    Adjusted,

    /// <summary>方案变更.</summary>
    Amended,

    /// <summary>暂停后顺延.</summary>
    Suspended,
}
