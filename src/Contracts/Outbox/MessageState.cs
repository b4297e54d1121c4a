using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Outbox;

/// <summary>What became of a message to one person on one channel (发送状态).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MessageState>))]
public enum MessageState
{
    /// <summary>待发: not sent yet, or to be tried again.</summary>
    Waiting,

    /// <summary>已发: the provider has taken it.</summary>
    Sent,

    /// <summary>发送失败: tried so often that it is given up.</summary>
    Failed,

    /// <summary>免打扰: the person does not want messages of this kind.</summary>
    Muted,

    /// <summary>无手机号码: the person has given no mobile number.</summary>
    NoContact,

    /// <summary>未接入: no provider is configured for the channel.</summary>
    NoProvider,
}
