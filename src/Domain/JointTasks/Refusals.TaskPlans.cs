using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks;

namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about joint tasks and their plans (联动任务、方案).</content>
public static partial class Refusals
{
    /// <summary>The task id is in use.</summary>
    public static Refusal TaskExists { get; } =
        new("task.exists", RefusalKind.Conflict, "这件任务已经拟稿。请刷新后查看。");

    /// <summary>No such kind of task.</summary>
    public static Refusal TaskKindUnknown { get; } =
        new("task.kind-unknown", RefusalKind.Invalid, "没有这种联动任务类型。请从目录中选择。", "kind");

    /// <summary>Bodies of this tier open no task of the kind.</summary>
    public static Refusal TaskKindNotOpen { get; } =
        new("task.kind-not-open", RefusalKind.Invalid, "本级政协不能发起这种类型的任务。", "kind");

    /// <summary>The plan was saved by somebody else since.</summary>
    public static Refusal PlanStale { get; } =
        new("task.plan-stale", RefusalKind.Conflict, "方案已由他人修改。请对照最新的方案，合并后再保存。", "version");

    /// <summary>A change that changes nothing.</summary>
    public static Refusal PlanUnchanged { get; } =
        new("task.plan-unchanged", RefusalKind.Invalid, "变更通知没有改动时间，也没有增加参与单位。");

    /// <summary>More changes than a plan takes.</summary>
    public static Refusal PlanChangesTooMany { get; } =
        new("task.plan-changes-too-many", RefusalKind.Conflict, "这件任务的变更通知已满50次，不能再变更。");

    /// <summary>The link of the chain is not in the plan.</summary>
    public static Refusal StepUnknown { get; } =
        new("task.step-unknown", RefusalKind.Invalid, "方案里没有这个环节，请刷新后重试。", "step");

    /// <summary>The link is marked so already.</summary>
    public static Refusal StepMarkedAlready { get; } =
        new("task.step-marked-already", RefusalKind.Conflict, "这个环节已经这样标记。请刷新后查看。");

    /// <summary>A date lies before one that must come first.</summary>
    public static Refusal PlanDatesReversed { get; } =
        new(
            "task.dates-reversed",
            RefusalKind.Invalid,
            "时间顺序颠倒：应为开始、确认、分报告截止、结束，分报告截止须在起止日期之内。"
        );

    /// <summary>A date is past, too far off, or not asked for by the kind.</summary>
    public static Refusal PlanDatesWrong { get; } =
        new(
            "task.dates-wrong",
            RefusalKind.Invalid,
            "这个时间不合适：不能早于现在，不能晚于三年，不收分报告的任务不填截止。"
        );

    /// <summary>A saved plan waited so long that a date of it is past.</summary>
    public static Refusal PlanDatesPast { get; } =
        new("task.dates-past", RefusalKind.Invalid, "方案里的时间已经过去。请退改，重新安排时间。");

    /// <summary>A change would bring a date forward.</summary>
    public static Refusal PlanDatesNotLater { get; } =
        new("task.dates-not-later", RefusalKind.Invalid, "变更只能推后时间，分报告截止不能晚于结束日期。");

    /// <summary>A group without neighbours, or neighbours where the kind has none.</summary>
    public static Refusal PlanGroupWrong { get; } =
        new(
            "task.group-wrong",
            RefusalKind.Invalid,
            "只有邻域协作写明协作组，这种类型也须允许邻域协作。",
            "plan.group"
        );

    /// <summary>A field that the kind's form does not ask.</summary>
    public static Refusal PlanFieldUnknown { get; } =
        new(
            "task.field-unknown",
            RefusalKind.Invalid,
            "这种类型的方案没有这一项。请刷新表单后重试。",
            "plan.text.fields"
        );

    /// <summary>A field of the kind's form was not filled in as its type asks.</summary>
    public static Refusal PlanFieldWrong { get; } =
        new("task.field-wrong", RefusalKind.Invalid, "这一项的填写方式不对，请按表单说明填写。");

    /// <summary>A draft that is no form.</summary>
    public static Refusal PlanDraftWrong { get; } =
        new("task.draft-wrong", RefusalKind.Invalid, "草稿的内容无法识别。请刷新页面后重试。", "form");

    /// <summary>A key is missing, malformed or used twice.</summary>
    public static Refusal PlanKeyWrong { get; } =
        new("task.key-wrong", RefusalKind.Invalid, "条目的标识应为1到40个字母、数字或连字符，不得重复。");

    /// <summary>A link is planned before the one that it follows.</summary>
    public static Refusal StepsReversed { get; } =
        new("task.steps-reversed", RefusalKind.Invalid, "环节的日期不能早于前一个环节。");

    /// <summary>The task's stage does not allow it.</summary>
    public static Refusal TaskWrongStage(TaskStage stage) =>
        new(
            "task.wrong-stage",
            RefusalKind.Conflict,
            $"任务现在是“{TaskTerms.Of(stage)}”，不能办理这一步。请刷新后查看。"
        );

    /// <summary>More entries than the list takes.</summary>
    public static Refusal PlanTooMany(int most) =>
        new("task.too-many", RefusalKind.Invalid, $"这一项最多{most}条，请精简。");
}
