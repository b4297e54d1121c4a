namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about parts of joint tasks (分报告).</content>
public static partial class Refusals
{
    /// <summary>The task was closed, terminated, or was never issued.</summary>
    public static Refusal PartTaskEnded { get; } =
        new("part.task-ended", RefusalKind.Conflict, "这项联动任务已经办结或终止，分报告不能再办理。");

    /// <summary>The kind of task asks for no part.</summary>
    public static Refusal PartNotAsked { get; } =
        new("part.not-asked", RefusalKind.Conflict, "这类任务不要求分报告，无需填报。");

    /// <summary>The body declined, or has not said yet whether it takes part.</summary>
    public static Refusal PartNotJoining { get; } =
        new("part.not-joining", RefusalKind.Conflict, "本单位尚未确认参加这项任务，请先在回执中确认参加。");

    /// <summary>It is on its way or received.</summary>
    public static Refusal PartAway { get; } =
        new("part.away", RefusalKind.Conflict, "分报告已报送，不能修改。尚未接收的可以撤回，已接收的请等牵头方退回。");

    /// <summary>It was sent, and neither recalled nor returned since.</summary>
    public static Refusal PartSentAlready { get; } =
        new("part.sent-already", RefusalKind.Conflict, "分报告已经报送，无需再办。");

    /// <summary>It is not on its way.</summary>
    public static Refusal PartNotSent { get; } =
        new("part.not-sent", RefusalKind.Conflict, "这份分报告现在没有报送在途，不能办理这一步。");

    /// <summary>The launcher has received it.</summary>
    public static Refusal PartReceivedAlready { get; } =
        new("part.received-already", RefusalKind.Conflict, "牵头方已经接收这份分报告，无需再接收，也不能撤回。");

    /// <summary>The total was signed; what it rests on stands.</summary>
    public static Refusal PartTotalSigned { get; } =
        new("part.total-signed", RefusalKind.Conflict, "总报告已经签发，分报告不能再退回。");

    /// <summary>The version is not the one in force.</summary>
    public static Refusal PartVersionUnknown { get; } =
        new("part.version-unknown", RefusalKind.Conflict, "这不是分报告的现行版本，请刷新后再办。", "version");

    /// <summary>The version was not signed.</summary>
    public static Refusal PartNotSigned { get; } =
        new("part.not-signed", RefusalKind.Conflict, "分报告还没有签发，请先由签发人签发再报送。");

    /// <summary>The version is signed.</summary>
    public static Refusal PartSignedAlready { get; } =
        new("part.signed-already", RefusalKind.Conflict, "这一版已经签发，无需再办。");

    /// <summary>The version was handed to the signer.</summary>
    public static Refusal PartHandedInAlready { get; } =
        new("part.handed-in-already", RefusalKind.Conflict, "这一版已经送签，无需再办。");

    /// <summary>The version that was returned was not changed.</summary>
    public static Refusal PartNotMended { get; } =
        new("part.not-mended", RefusalKind.Conflict, "退回后还没有新版本，请修改并签发新版本后再报送。");

    /// <summary>Fieldwork or figures changed after the version was written.</summary>
    public static Refusal PartMovedOn { get; } =
        new("part.moved-on", RefusalKind.Conflict, "这一版之后调研记录或数据表又有改动，请先保存新版本。");

    /// <summary>Nothing differs from the version in force.</summary>
    public static Refusal PartUnchanged { get; } =
        new("part.unchanged", RefusalKind.Invalid, "正文、数据和调研记录都没有改动，无需保存新版本。", "text");

    /// <summary>One of the sections is empty.</summary>
    public static Refusal PartSectionMissing { get; } =
        new("part.section-missing", RefusalKind.Invalid, "分报告的情况、问题、建议三部分都要写明，才能送签和签发。");

    /// <summary>The text has too many paragraphs.</summary>
    public static Refusal PartParagraphsTooMany { get; } =
        new("part.paragraphs-too-many", RefusalKind.Invalid, "分报告最多500段，请合并短段。", "text");

    /// <summary>A body that has joined writes itself.</summary>
    public static Refusal PartNotOffline { get; } =
        new("part.not-offline", RefusalKind.Invalid, "只有线下单位由牵头方代录，才须写明凭据。", "evidence");

    /// <summary>Too many files, or one twice.</summary>
    public static Refusal PartFilesTooMany { get; } =
        new(
            "part.files-too-many",
            RefusalKind.Invalid,
            "调研照片和材料最多100个，正文附件最多20个，不得重复。",
            "files"
        );

    /// <summary>Something newer was kept already.</summary>
    public static Refusal PartDraftStale { get; } =
        new("part.draft-stale", RefusalKind.Conflict, "服务器上已有更新的填报草稿，请对照后再保存。", "revision");

    /// <summary>What was typed is too long, or no form.</summary>
    public static Refusal PartDraftWrong { get; } =
        new("part.draft-wrong", RefusalKind.Invalid, "填报草稿太长或格式不对，请先保存一部分内容。", "content");
}
