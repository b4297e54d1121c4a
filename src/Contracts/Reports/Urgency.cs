using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Urgency (紧急程度): 平, 急, 特急.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Urgency>))]
public enum Urgency
{
    /// <summary>平件.</summary>
    Ordinary,

    /// <summary>急件.</summary>
    Urgent,

    /// <summary>特急件.</summary>
    Critical,
}
