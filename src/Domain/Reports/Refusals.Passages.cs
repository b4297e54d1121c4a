namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about comments on passages.</content>
public static partial class Refusals
{
    /// <summary>The passage is not in that version, or its words are others.</summary>
    public static Refusal PassageGone { get; } =
        new("passage.gone", RefusalKind.Invalid, "批注的位置与这一稿的文字不符。请刷新后重新选取文字。", "quote");

    /// <summary>More comments or answers than a desk can read.</summary>
    public static Refusal PassagesTooMany { get; } =
        new("passage.too-many", RefusalKind.Conflict, "这件信息的批注或回复已经满了。请先办结，或写在退改意见里。");

    /// <summary>The same person said the same of the same place, and nobody has seen to it yet.</summary>
    public static Refusal PassageRepeated { get; } =
        new("passage.repeated", RefusalKind.Conflict, "同样的批注或回复已经有了，请勿重复提交。");

    /// <summary>The comment was resolved.</summary>
    public static Refusal PassageResolved { get; } =
        new("passage.resolved", RefusalKind.Conflict, "这条批注已经办结，无需再办。请刷新后再看。");
}
