using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Where a part stands on its way (分报告报送状态). The names do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeliveryState>))]
public enum DeliveryState
{
    /// <summary>未报送.</summary>
    None,

    /// <summary>已报送: on its way; it can be recalled.</summary>
    Sent,

    /// <summary>已接收.</summary>
    Received,

    /// <summary>已退回: it is being mended.</summary>
    Returned,

    /// <summary>已撤回.</summary>
    Recalled,
}
