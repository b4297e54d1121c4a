namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about who edits now.</content>
public static partial class Refusals
{
    /// <summary>Somebody else has typed within the last minutes.</summary>
    public static Refusal EditingHeld { get; } =
        new(
            "editing.held",
            RefusalKind.Conflict,
            "另一位编辑正在编辑这一稿，停手满15分钟后才能接手。您可以先查看，或与对方联系。"
        );

    /// <summary>The caller has unsaved text of his own, which must not be overwritten.</summary>
    public static Refusal OwnTextInTheWay { get; } =
        new(
            "editing.own-text",
            RefusalKind.Conflict,
            "您自己还有一份没有保存的文字。请先保存为新版本或丢弃，再接过这份未存稿。"
        );
}
