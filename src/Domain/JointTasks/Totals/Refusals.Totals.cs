namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about total reports (总报告).</content>
public static partial class Refusals
{
    /// <summary>Another version has come since.</summary>
    public static Refusal TotalStale { get; } =
        new(
            "total.stale",
            RefusalKind.Conflict,
            "您编辑期间总报告已有新版本。请对照新版本合并修改后再保存。",
            "baseVersion"
        );

    /// <summary>A version of it was signed.</summary>
    public static Refusal TotalSigned { get; } =
        new("total.signed", RefusalKind.Conflict, "总报告已经签发定稿，不能再修改。");

    /// <summary>The task is not issued yet, or over, or of a kind without a total report.</summary>
    public static Refusal TotalNotOpen { get; } =
        new(
            "total.not-open",
            RefusalKind.Conflict,
            "这项任务现在不能编写总报告：尚未下发、已经办结或终止，或者这类任务没有总报告。"
        );

    /// <summary>No paragraph, or too many.</summary>
    public static Refusal TotalParagraphsWrong { get; } =
        new("total.paragraphs-wrong", RefusalKind.Invalid, "总报告应有1到2000段，请调整后再保存。", "paragraphs");

    /// <summary>A paragraph is named that the version does not have.</summary>
    public static Refusal TotalParagraphUnknown { get; } =
        new("total.paragraph-unknown", RefusalKind.Invalid, "总报告的这一版没有这个段落，请刷新后重试。", "paragraphs");

    /// <summary>A paragraph of the version is named twice.</summary>
    public static Refusal TotalParagraphTwice { get; } =
        new(
            "total.paragraph-twice",
            RefusalKind.Invalid,
            "同一段落在提交的内容里出现了两次，请只保留一处。",
            "paragraphs"
        );

    /// <summary>The outline has no such question.</summary>
    public static Refusal TotalQuestionUnknown { get; } =
        new("total.question-unknown", RefusalKind.Invalid, "方案提纲里没有这一问，请重新选择。", "question");

    /// <summary>Nothing in the report would differ from the version in force.</summary>
    public static Refusal TotalUnchanged { get; } =
        new("total.unchanged", RefusalKind.Invalid, "总报告没有改动，无需保存新版本。", "paragraphs");

    /// <summary>It has as many versions as there may be.</summary>
    public static Refusal TotalVersionsFull { get; } =
        new("total.versions-full", RefusalKind.Conflict, "总报告的稿次已到5000版的上限，不能再保存新版本。");

    /// <summary>The words of the version in force were redacted.</summary>
    public static Refusal TotalUnreadable { get; } =
        new("total.unreadable", RefusalKind.Conflict, "总报告现行版本的文字已被依规清除，不能在它的基础上修改。");

    /// <summary>No place, too many, or a place that is none.</summary>
    public static Refusal TakingsOfPartsWrong { get; } =
        new("total.takings-wrong", RefusalKind.Invalid, "一次可以引用1到200个段落，请重新选择。", "paragraphs");

    /// <summary>The version named is not the one that was received from the body.</summary>
    public static Refusal PartNotReceived(string body) =>
        new(
            "total.part-not-received",
            RefusalKind.Conflict,
            $"{body}的这一版分报告没有接收，或者已经退回，不能引用。",
            "paragraphs"
        );

    /// <summary>The part has no such paragraph.</summary>
    public static Refusal PartParagraphUnknown(string body) =>
        new(
            "total.part-paragraph-unknown",
            RefusalKind.Invalid,
            $"{body}的分报告里没有这个段落，请刷新后重新选择。",
            "paragraphs"
        );

    /// <summary>The paragraph is in the report already, or named twice at once.</summary>
    public static Refusal ParagraphTakenAlready(string body, string section, int paragraph) =>
        new(
            "total.taken-already",
            RefusalKind.Conflict,
            $"{body}分报告“{section}”第{paragraph}段已经引用，同一段落不能引用两次。",
            "paragraphs"
        );

    /// <summary>There is no total report yet that could be shared.</summary>
    public static Refusal SharingWithoutTotal { get; } =
        new("total.sharing-without-total", RefusalKind.Conflict, "还没有总报告，不能共享。请先编写总报告。", "total");

    /// <summary>Just that is shared already.</summary>
    public static Refusal SharedAlready { get; } =
        new("total.shared-already", RefusalKind.Conflict, "共享范围与现在相同，没有改动。");
}
