namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about the answers of invited bodies (回执).</content>
public static partial class Refusals
{
    /// <summary>The body has signed for it.</summary>
    public static Refusal TaskSignedForAlready { get; } =
        new("joint-task.signed-for-already", RefusalKind.Conflict, "这项任务已经签收，无需再办。");

    /// <summary>The body takes part already.</summary>
    public static Refusal TaskJoinedAlready { get; } =
        new(
            "joint-task.joined-already",
            RefusalKind.Conflict,
            "本单位已经确认参加。如需改期，请申请调整；不再参加的，请说明原因。"
        );

    /// <summary>The total report is out to be signed, or the task has ended.</summary>
    public static Refusal TaskJoiningClosed { get; } =
        new(
            "joint-task.joining-closed",
            RefusalKind.Conflict,
            "总报告已经送签，不能再改为参加或申请调整。请与牵头单位联系。"
        );

    /// <summary>The body has declined.</summary>
    public static Refusal TaskDeclinedAlready { get; } =
        new("joint-task.declined-already", RefusalKind.Conflict, "本单位已经答复不参加。如要参加，请先确认参加。");

    /// <summary>Something of the body was sent, or the total report is out to be signed.</summary>
    public static Refusal TaskDecliningTooLate { get; } =
        new(
            "joint-task.declining-too-late",
            RefusalKind.Conflict,
            "分报告已经报送，或总报告已经送签，不能再改为不参加。"
        );

    /// <summary>Only a body that takes part claims sub-topics and names a team.</summary>
    public static Refusal TaskNotParticipating { get; } =
        new("joint-task.not-participating", RefusalKind.Conflict, "确认参加以后才能办理这一步。");

    /// <summary>A body that has joined answers for itself.</summary>
    public static Refusal TaskEvidenceUnneeded { get; } =
        new(
            "joint-task.evidence-unneeded",
            RefusalKind.Invalid,
            "凭据只在代线下单位登记时填写，本单位已在平台上，请删去凭据。",
            "evidence"
        );

    /// <summary>An adjustment waits to be decided.</summary>
    public static Refusal AdjustmentPending { get; } =
        new("adjustment.pending", RefusalKind.Conflict, "已有一件调整申请在等牵头单位批复，批复以后才能再办。");

    /// <summary>The body asked as often as the record holds.</summary>
    public static Refusal AdjustmentsTooMany { get; } =
        new("adjustment.too-many", RefusalKind.Conflict, "调整申请已达20次，不能再提，请与牵头单位当面商定。");

    /// <summary>Neither a date nor a scope.</summary>
    public static Refusal AdjustmentEmpty { get; } =
        new("adjustment.empty", RefusalKind.Invalid, "请写明要调整的截止时间或者范围，至少一项。", "due");

    /// <summary>Not later than the date in force, past, further than a year, or the task asks for no part.</summary>
    public static Refusal AdjustmentDueWrong { get; } =
        new("adjustment.due-wrong", RefusalKind.Invalid, "申请的截止时间应晚于现在的截止时间，并在一年之内。", "due");

    /// <summary>No adjustment waits to be decided.</summary>
    public static Refusal AdjustmentNotAsked { get; } =
        new("adjustment.not-asked", RefusalKind.Conflict, "这个单位没有等待批复的调整申请。请刷新后再看。");

    /// <summary>Too many sub-topics, a blank one, or one twice.</summary>
    public static Refusal SubTopicsWrong { get; } =
        new("joint-task.sub-topics-wrong", RefusalKind.Invalid, "认领的子课题最多10个，不能为空，不能重复。", "topics");

    /// <summary>Nobody, too many, no leader or two, two contacts.</summary>
    public static Refusal TeamWrong { get; } =
        new(
            "joint-task.team-wrong",
            RefusalKind.Invalid,
            "调研组应有1到40人，其中组长一人，联系人至多一人。",
            "people"
        );

    /// <summary>An account that is not one of the body's.</summary>
    public static Refusal TeamPersonUnknown { get; } =
        new(
            "joint-task.team-person-unknown",
            RefusalKind.Invalid,
            "名单里有不是本单位账号的人员，请重新选择，或只写姓名。",
            "people"
        );
}
