using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Paper (成果文种) that a task may end in; which ones is said by its kind.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OutputKind>))]
public enum OutputKind
{
    /// <summary>总报告.</summary>
    TotalReport,

    /// <summary>建议案.</summary>
    Proposal,

    /// <summary>专报.</summary>
    SpecialReport,
}
