using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>How far a conversion (转化进度) is. The names do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConversionState>))]
public enum ConversionState
{
    /// <summary>计划中.</summary>
    Planned,

    /// <summary>推进中.</summary>
    UnderWay,

    /// <summary>已落实.</summary>
    Done,

    /// <summary>已终止: it will not be done; says why.</summary>
    Dropped,
}
