using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Act (办理动作) on a report. A view says which of them its reader may do now, so that screens need no rule of their own.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReportAct>))]
public enum ReportAct
{
    /// <summary>提交.</summary>
    Submit,

    /// <summary>重新提交.</summary>
    Resubmit,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>收稿.</summary>
    Take,

    /// <summary>初审通过.</summary>
    Accept,

    /// <summary>编辑.</summary>
    Revise,

    /// <summary>退回.</summary>
    Return,

    /// <summary>不采用.</summary>
    Decline,

    /// <summary>送审.</summary>
    RequestReview,

    /// <summary>审核通过.</summary>
    Approve,

    /// <summary>退改.</summary>
    RequestChanges,

    /// <summary>签发.</summary>
    Sign,

    /// <summary>重新采编.</summary>
    Reopen,

    /// <summary>归档.</summary>
    Archive,

    /// <summary>上报.</summary>
    Forward,

    /// <summary>撤回上报.</summary>
    Recall,

    /// <summary>接收.</summary>
    Receive,

    /// <summary>登记线下结果.</summary>
    EnterOfflineResult,

    /// <summary>登记批示.</summary>
    RecordDirective,

    /// <summary>答复批示.</summary>
    ReplyToDirective,

    /// <summary>更正.</summary>
    CorrectResult,

    /// <summary>综合.</summary>
    Merge,

    /// <summary>撤销综合.</summary>
    UndoMerge,

    /// <summary>批注.</summary>
    CommentOnPassage,

    /// <summary>回复批注.</summary>
    AnswerPassage,

    /// <summary>办结批注.</summary>
    ResolvePassage,

    /// <summary>转提案.</summary>
    TurnToProposal,

    /// <summary>签收提案线索.</summary>
    TakeLead,

    /// <summary>转部门.</summary>
    HandToDepartment,

    /// <summary>签收转办件.</summary>
    SignForHandover,

    /// <summary>答复转办件.</summary>
    AnswerHandover,

    /// <summary>标明约稿.</summary>
    NameCommission,

    /// <summary>代录下级来稿.</summary>
    EnterPaper,

    /// <summary>代录修改稿.</summary>
    MendPaper,

    /// <summary>转为在线.</summary>
    BringLegOnline,

    /// <summary>签收批示.</summary>
    SignForDirective,

    /// <summary>申请延期, for a directive.</summary>
    RequestExtension,

    /// <summary>审批延期, for a directive.</summary>
    DecideExtension,

    /// <summary>申请转办件延期.</summary>
    RequestHandoverExtension,

    /// <summary>审批转办件延期.</summary>
    DecideHandoverExtension,

    /// <summary>催办转办件.</summary>
    UrgeHandover,

    /// <summary>催办批示.</summary>
    UrgeDirective,

    /// <summary>催办上报件.</summary>
    UrgeLeg,

    /// <summary>催办本级件.</summary>
    UrgeCopy,

    /// <summary>签阅.</summary>
    Open,
}
