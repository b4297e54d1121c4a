using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What made a version of a total report (稿次由来).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TotalStep>))]
public enum TotalStep
{
    /// <summary>引用段落.</summary>
    Taken,

    /// <summary>移出段落.</summary>
    TakenOut,

    /// <summary>修改.</summary>
    Revised,
}
