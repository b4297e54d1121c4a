using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// Stage (阶段) of a joint task, in order; 暂停 is no stage but a state beside it. The names do not change. Source: DOMAIN §3.2.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<TaskStage>))]
public enum TaskStage
{
    /// <summary>拟稿.</summary>
    Drafting,

    /// <summary>待审核.</summary>
    AwaitingReview,

    /// <summary>待审批.</summary>
    AwaitingApproval,

    /// <summary>确认中: issued; the invited bodies answer.</summary>
    Confirming,

    /// <summary>调研中.</summary>
    Fieldwork,

    /// <summary>分报告汇交.</summary>
    Collecting,

    /// <summary>汇总中.</summary>
    Summing,

    /// <summary>协商审议.</summary>
    Deliberating,

    /// <summary>已报送.</summary>
    Reported,

    /// <summary>批示反馈.</summary>
    Directed,

    /// <summary>转化跟踪.</summary>
    Tracking,

    /// <summary>办结.</summary>
    Closed,

    /// <summary>已撤销: a draft that was given up; nobody below ever saw it.</summary>
    Withdrawn,

    /// <summary>已终止.</summary>
    Terminated,
}
