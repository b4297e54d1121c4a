using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Clocks;

/// <summary>What a clock (时限) measures. The names stand in events and do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockKind>))]
public enum ClockKind
{
    /// <summary>签阅: an urgent paper waits to be opened; counted in minutes round the clock.</summary>
    Opening,

    /// <summary>收稿: an ordinary paper waits to be taken; counted in working days.</summary>
    Taking,

    /// <summary>接收: an ordinary leg waits to be received; counted in working days.</summary>
    Receiving,

    /// <summary>批示办理: a directive waits for its reply.</summary>
    Directive,

    /// <summary>转部门办理: a paper handed to a department waits for its answer.</summary>
    Handover,

    /// <summary>约稿: a commission waits for papers.</summary>
    Commission,

    /// <summary>方案审批: the plan of a joint task waits to be approved.</summary>
    TaskPlan,

    /// <summary>任务确认: an invited body waits to answer.</summary>
    TaskConfirmation,

    /// <summary>分报告汇交: a part waits to be sent.</summary>
    TaskPart,

    /// <summary>汇总: the parts wait for the total report.</summary>
    TaskSumming,

    /// <summary>转化跟踪: suggestions wait to be carried out, and are looked at again (回头看).</summary>
    TaskTracking,
}
