using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Security mark (密级) that may enter this network; state secrets may not, they go by the paper channel.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SecurityMark>))]
public enum SecurityMark
{
    /// <summary>公开.</summary>
    Public,

    /// <summary>内部(工作秘密).</summary>
    Internal,
}
