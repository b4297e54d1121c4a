using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>How somebody is urged (催办方式). On the platform he always reads of it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UrgingChannel>))]
public enum UrgingChannel
{
    /// <summary>站内: on the platform only.</summary>
    Platform,

    /// <summary>短信或政务微信: sent by the platform as well.</summary>
    Message,

    /// <summary>电话: by the one who urges.</summary>
    Telephone,

    /// <summary>发函: by the one who urges.</summary>
    Letter,

    /// <summary>当面: by the one who urges.</summary>
    InPerson,
}
