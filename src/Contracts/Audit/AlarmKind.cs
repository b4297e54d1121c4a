using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Audit;

/// <summary>Kind of alarm (告警类别): what happened too often within minutes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AlarmKind>))]
public enum AlarmKind
{
    /// <summary>越权: somebody asked for what exists and is not his.</summary>
    OutOfBounds,

    /// <summary>锁定: accounts or code generators were locked.</summary>
    Locked,
}
