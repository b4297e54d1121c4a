using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Source channel (来源渠道): how the report came to the office.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SourceChannel>))]
public enum SourceChannel
{
    /// <summary>网上提交.</summary>
    Online,

    /// <summary>纸质来稿.</summary>
    Paper,

    /// <summary>电话.</summary>
    Telephone,

    /// <summary>微信.</summary>
    WeChat,

    /// <summary>当面反映.</summary>
    InPerson,
}
