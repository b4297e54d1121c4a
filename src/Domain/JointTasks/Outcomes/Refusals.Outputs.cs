namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about outputs of joint tasks (联动任务成果文稿).</content>
public static partial class Refusals
{
    /// <summary>The task was not issued, or has ended.</summary>
    public static Refusal OutcomeTaskNotRunning { get; } =
        new("output.task-not-running", RefusalKind.Conflict, "任务还没有下发，或者已经办结、终止，不能办理成果。");

    /// <summary>The kind of task does not end in such a paper.</summary>
    public static Refusal OutputKindWrong { get; } =
        new("output.kind-wrong", RefusalKind.Invalid, "这类任务不出这种文稿，请重新选择文种。", "kind");

    /// <summary>As many outputs were drafted as one task holds.</summary>
    public static Refusal OutputsTooMany { get; } =
        new("output.too-many", RefusalKind.Conflict, "一项任务最多起草20份成果文稿，已经满了。");

    /// <summary>There is a 总报告 already.</summary>
    public static Refusal OutputTotalTwice { get; } =
        new(
            "output.total-twice",
            RefusalKind.Conflict,
            "总报告文稿已经起草，一项任务只有一份。请修改原来的文稿。",
            "kind"
        );

    /// <summary>There is no total report to rest on.</summary>
    public static Refusal OutputTotalMissing { get; } =
        new(
            "output.total-missing",
            RefusalKind.Conflict,
            "总报告还没有成稿，请先汇总分报告，再起草成果文稿。",
            "total"
        );

    /// <summary>
    /// The total report quotes a part that was returned and has not come back: its body would lose what it contributed.
    /// </summary>
    public static Refusal OutputQuotesReturned { get; } =
        new(
            "output.quotes-returned",
            RefusalKind.Conflict,
            "总报告引用的分报告已退回补正，还没有重新接收。请先接收，或者把这些段落移出总报告，再办理。",
            "total"
        );

    /// <summary>The total report has a newer version, or another one was signed.</summary>
    public static Refusal OutputTotalMoved { get; } =
        new(
            "output.total-moved",
            RefusalKind.Conflict,
            "总报告已有新的稿次。请按总报告的现行稿核对并修改成果文稿，再办理。",
            "total"
        );

    /// <summary>The text of its own is missing where there must be one, or there where there must be none, or too long.</summary>
    public static Refusal OutputParagraphsWrong { get; } =
        new(
            "output.paragraphs-wrong",
            RefusalKind.Invalid,
            "建议案和专报须写正文，1到500段；总报告的正文就是汇总稿，不另写。",
            "text.paragraphs"
        );

    /// <summary>There are too many suggestions.</summary>
    public static Refusal OutputSuggestionsWrong { get; } =
        new("output.suggestions-wrong", RefusalKind.Invalid, "建议最多50条，请归并后再填。", "text.suggestions");

    /// <summary>A suggestion names a paragraph that the total report does not have.</summary>
    public static Refusal OutputBasisUnknown { get; } =
        new("output.basis-unknown", RefusalKind.Invalid, "建议的依据须是总报告现行稿中的段落，最多50段，不得重复。");

    /// <summary>The words that a number stands on hold something else than letters and digits.</summary>
    public static Refusal OutputWordWrong { get; } =
        new(
            "output.word-wrong",
            RefusalKind.Invalid,
            "发文机关代字和刊名只能用文字和数字，不含书名号、括号、空格和横线。"
        );

    /// <summary>Only a 专报 stands in a bulletin.</summary>
    public static Refusal OutputBulletinNotAsked { get; } =
        new("output.bulletin-not-asked", RefusalKind.Invalid, "只有专报编入刊物，这种文稿请不填刊名。", "bulletin");

    /// <summary>It is being reviewed, was signed or given up.</summary>
    public static Refusal OutputNotDrafting { get; } =
        new("output.not-drafting", RefusalKind.Conflict, "这份文稿已经送审、签发或作废，不能修改。送审中的请先退改。");

    /// <summary>It was revised as often as the record holds.</summary>
    public static Refusal OutputVersionsTooMany { get; } =
        new("output.versions-too-many", RefusalKind.Conflict, "这份文稿已改过200稿，不能再改。请作废后重新起草。");

    /// <summary>Another version is in force than the one it was decided on.</summary>
    public static Refusal OutputStale { get; } =
        new("output.stale", RefusalKind.Conflict, "这份文稿已有新的稿次。请刷新，核对新稿后再办理。");

    /// <summary>Nothing differs from the version in force.</summary>
    public static Refusal OutputUnchanged { get; } =
        new("output.unchanged", RefusalKind.Invalid, "文稿没有改动，无需保存新稿。", "text");

    /// <summary>The act does not fit its state.</summary>
    public static Refusal OutputWrongState { get; } =
        new("output.wrong-state", RefusalKind.Conflict, "这份文稿现在不在这一环节，可能已由他人办理。请刷新后再看。");

    /// <summary>It was signed, or given up before.</summary>
    public static Refusal OutputOver { get; } =
        new("output.over", RefusalKind.Conflict, "这份文稿已经签发或作废，不能作废。");
}
