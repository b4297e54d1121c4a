using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Kind of a result (办理结果) in a report's life at one body.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ResultKind>))]
public enum ResultKind
{
    /// <summary>采用: signed.</summary>
    Adopted,

    /// <summary>不采用.</summary>
    Declined,

    /// <summary>退回补充.</summary>
    Returned,

    /// <summary>批示.</summary>
    Directive,

    /// <summary>批示办理答复.</summary>
    Reply,

    /// <summary>线下接收: said by the sender of a body that is not on the platform.</summary>
    OfflineReceived,

    /// <summary>转提案.</summary>
    TurnedToProposal,

    /// <summary>转部门.</summary>
    HandedToDepartment,

    /// <summary>转办答复: what the department answered.</summary>
    HandoverReply,
}
