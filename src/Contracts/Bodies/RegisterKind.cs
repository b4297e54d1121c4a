using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>Kind of register (编号簿) of a body: what its numbers stand on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RegisterKind>))]
public enum RegisterKind
{
    /// <summary>信息, such as <c>320581-XX-2025-0288</c>.</summary>
    Reports,

    /// <summary>批示, such as <c>320581-PS-2025-014</c>.</summary>
    Directives,

    /// <summary>约稿, such as <c>320581-YG-2025-004</c>.</summary>
    Commissions,

    /// <summary>提案线索, such as <c>320581-TX-2025-003</c>.</summary>
    Leads,

    /// <summary>转办件, such as <c>320581-ZB-2025-003</c>.</summary>
    Handovers,
}
