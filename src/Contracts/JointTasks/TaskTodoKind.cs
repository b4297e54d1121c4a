using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Why a joint task waits on somebody (待办事由). The names stand in lists and do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TaskTodoKind>))]
public enum TaskTodoKind
{
    /// <summary>方案待送审: the plan is drafted, or was sent back, and not submitted.</summary>
    SubmitPlan,

    /// <summary>方案待审核.</summary>
    ReviewPlan,

    /// <summary>方案待审批.</summary>
    ApprovePlan,

    /// <summary>待回执: the body has yet to say whether it takes part.</summary>
    Answer,

    /// <summary>调整待批: a body asks for a later date or another scope.</summary>
    DecideAdjustment,

    /// <summary>分报告待报送.</summary>
    SendPart,

    /// <summary>分报告待签发.</summary>
    SignPart,

    /// <summary>分报告待修改: it was returned.</summary>
    MendPart,

    /// <summary>分报告待接收.</summary>
    ReceivePart,

    /// <summary>线下回执待代录: the launcher enters it for a body that has not joined.</summary>
    CarryAnswer,

    /// <summary>线下分报告待代录.</summary>
    CarryPart,

    /// <summary>总报告待汇总: every part that was expected is there.</summary>
    MakeTotal,

    /// <summary>成果待送审.</summary>
    SubmitOutput,

    /// <summary>成果待审核.</summary>
    ReviewOutput,

    /// <summary>成果待签发.</summary>
    SignOutput,

    /// <summary>批示待签收: a unit was given a directive.</summary>
    SignForDirective,

    /// <summary>批示待答复.</summary>
    AnswerDirective,

    /// <summary>延期待批: a unit asks for more time.</summary>
    DecideExtension,

    /// <summary>回头看: the day set for it is near.</summary>
    LookBack,
}
