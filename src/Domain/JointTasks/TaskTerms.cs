using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Terms of joint tasks (名称): how stages are called on screen.</summary>
public static class TaskTerms
{
    /// <summary>The stage's name.</summary>
    public static string Of(TaskStage stage) =>
        stage switch
        {
            TaskStage.Drafting => "拟稿",
            TaskStage.AwaitingReview => "待审核",
            TaskStage.AwaitingApproval => "待审批",
            TaskStage.Confirming => "确认中",
            TaskStage.Fieldwork => "调研中",
            TaskStage.Collecting => "分报告汇交",
            TaskStage.Summing => "汇总中",
            TaskStage.Deliberating => "协商审议",
            TaskStage.Reported => "已报送",
            TaskStage.Directed => "批示反馈",
            TaskStage.Tracking => "转化跟踪",
            TaskStage.Closed => "办结",
            TaskStage.Withdrawn => "已撤销",
            TaskStage.Terminated => "已终止",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
        };
}
