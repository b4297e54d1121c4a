using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Kind of adoption (采用方式), fixed at signing. Source: DOMAIN §1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AdoptionKind>))]
public enum AdoptionKind
{
    /// <summary>单篇采用: printed alone.</summary>
    Single,

    /// <summary>综合采用: merged with others.</summary>
    Merged,

    /// <summary>转送: the original goes to a department.</summary>
    Transferred,

    /// <summary>专报: special report to leaders.</summary>
    Special,
}
