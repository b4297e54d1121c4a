using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Outbox;

/// <summary>Channel (外发渠道) by which messages leave the house.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Channel>))]
public enum Channel
{
    /// <summary>短信.</summary>
    Sms,

    /// <summary>政务微信.</summary>
    GovernmentWeChat,
}
