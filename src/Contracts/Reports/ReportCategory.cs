using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Category (类别). Source: DOMAIN §3.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReportCategory>))]
public enum ReportCategory
{
    /// <summary>经济.</summary>
    Economy,

    /// <summary>政治.</summary>
    Politics,

    /// <summary>文化.</summary>
    Culture,

    /// <summary>社会.</summary>
    Society,

    /// <summary>生态文明.</summary>
    Ecology,

    /// <summary>党建统战.</summary>
    UnitedFront,

    /// <summary>其他.</summary>
    Other,
}
