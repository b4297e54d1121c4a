using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>State of a leg (上报件状态): one move of a report upward.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LegState>))]
public enum LegState
{
    /// <summary>已上报: may still be recalled.</summary>
    Sent,

    /// <summary>已撤回: recalled before it was received.</summary>
    Recalled,

    /// <summary>已接收.</summary>
    Received,

    /// <summary>退回.</summary>
    Returned,

    /// <summary>不采用.</summary>
    Declined,

    /// <summary>采用: the upper body signed its copy.</summary>
    Adopted,

    /// <summary>已转办: the upper body made a proposal lead of it, or handed it to a department.</summary>
    Converted,
}
