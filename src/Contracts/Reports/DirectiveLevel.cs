using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Level of a directive (批示级别). Source: DOMAIN §5.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DirectiveLevel>))]
public enum DirectiveLevel
{
    /// <summary>县处级.</summary>
    County,

    /// <summary>厅局级.</summary>
    Department,

    /// <summary>省部级.</summary>
    Province,

    /// <summary>国家级.</summary>
    Nation,
}
