using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Stage (办理状态) of one body's copy of a report. Source: DOMAIN §3.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CopyStage>))]
public enum CopyStage
{
    /// <summary>待接收: sent up to this body, not yet received; it has no number here.</summary>
    Arriving,

    /// <summary>草稿: withdrawn by the author before it was taken; the number is kept.</summary>
    Withdrawn,

    /// <summary>已提交.</summary>
    Submitted,

    /// <summary>初审中.</summary>
    Screening,

    /// <summary>采编中.</summary>
    Editing,

    /// <summary>待审核.</summary>
    InReview,

    /// <summary>待签发.</summary>
    AwaitingSignature,

    /// <summary>已签发.</summary>
    Signed,

    /// <summary>已归档.</summary>
    Archived,

    /// <summary>退回补充: sent back to the author, or to the lower body that sent it up.</summary>
    Returned,

    /// <summary>不采用.</summary>
    Declined,

    /// <summary>已转提案: a lead of the body's proposal committee.</summary>
    TurnedToProposal,

    /// <summary>已转部门: with a handling unit of the body.</summary>
    HandedToDepartment,

    /// <summary>办理中: how those outside the body see a copy between taking and signing.</summary>
    InHand,

    /// <summary>线下来稿: the body had not joined; the upper body entered what it sent on paper.</summary>
    OnPaper,

    /// <summary>已综合: merged into another report, and locked until the merge is undone.</summary>
    Merged,

    /// <summary>综合已撤销: the merged report after its merge was undone.</summary>
    Dissolved,
}
