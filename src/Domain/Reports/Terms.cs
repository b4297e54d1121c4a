using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Terms (名称): how the states are called on screen.</summary>
public static class Terms
{
    /// <summary>The state's name.</summary>
    public static string Of(CopyStage stage) =>
        stage switch
        {
            CopyStage.Arriving => "待接收",
            CopyStage.Withdrawn => "已撤回",
            CopyStage.Submitted => "已提交",
            CopyStage.Screening => "初审中",
            CopyStage.Editing => "采编中",
            CopyStage.InReview => "待审核",
            CopyStage.AwaitingSignature => "待签发",
            CopyStage.Signed => "已签发",
            CopyStage.Archived => "已归档",
            CopyStage.Returned => "退回补充",
            CopyStage.Declined => "不采用",
            CopyStage.TurnedToProposal => "已转提案",
            CopyStage.HandedToDepartment => "已转部门",
            CopyStage.InHand => "办理中",
            CopyStage.OnPaper => "线下来稿",
            CopyStage.Merged => "已综合",
            CopyStage.Dissolved => "综合已撤销",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
        };
}
