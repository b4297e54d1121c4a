namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Refusals about the saved views of a desk.</summary>
public static partial class Refusals
{
    /// <summary>The person keeps as many views as there may be.</summary>
    public static Refusal DeskViewsFull { get; } =
        new("desk-view.full", RefusalKind.Conflict, "常用视图最多保存50个，请先删除不用的。");

    /// <summary>Another view that the person has of this desk bears the name.</summary>
    public static Refusal DeskViewNamed { get; } =
        new("desk-view.named", RefusalKind.Conflict, "已有同名的常用视图，请换一个名称。", "name");
}
