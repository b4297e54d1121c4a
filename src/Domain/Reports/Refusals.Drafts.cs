namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals of drafts (草稿).</content>
public static partial class Refusals
{
    /// <summary>What the draft was of has been handed in; another window of the writer has not noticed yet.</summary>
    public static Refusal DraftHandedIn { get; } =
        new(
            "draft.handed-in",
            RefusalKind.Conflict,
            "这件信息已经提交，不再保存草稿。请打开信息查看办理情况。",
            "report"
        );

    /// <summary>The person keeps as many drafts as one may.</summary>
    public static Refusal DraftsTooMany(int most) =>
        new(
            "draft.too-many",
            RefusalKind.Conflict,
            $"草稿最多{most}份，已经满了。请先丢弃不用的草稿，这里的文字会再存一次。",
            "report"
        );
}
