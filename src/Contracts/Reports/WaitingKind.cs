using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Kind of thing that waits (待办事项类别).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WaitingKind>))]
public enum WaitingKind
{
    /// <summary>批示: waits on its handling unit.</summary>
    Directive,

    /// <summary>上报件: waits on the upper body.</summary>
    Leg,

    /// <summary>本级件: waits on somebody of the own body.</summary>
    Copy,

    /// <summary>转办件: waits on its handling unit.</summary>
    Handover,
}
