using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Outcome (办理结果) that a handling unit answers with.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReplyOutcome>))]
public enum ReplyOutcome
{
    /// <summary>采纳.</summary>
    Accepted,

    /// <summary>部分采纳.</summary>
    PartlyAccepted,

    /// <summary>未采纳.</summary>
    NotAccepted,

    /// <summary>留作参考.</summary>
    ForReference,
}
