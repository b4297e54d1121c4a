using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Where the handling of a directive stands (办理进度).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HandlingState>))]
public enum HandlingState
{
    /// <summary>无需办理: no unit was named.</summary>
    Noted,

    /// <summary>待签收.</summary>
    AwaitingReceipt,

    /// <summary>办理中: signed for.</summary>
    InHand,

    /// <summary>已答复.</summary>
    Answered,
}
