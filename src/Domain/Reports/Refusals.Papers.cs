namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about papers of bodies that have not joined (线下来稿).</content>
public static partial class Refusals
{
    /// <summary>The body that is said to have sent it does not report here.</summary>
    public static Refusal PaperFromElsewhere { get; } =
        new("paper.from-elsewhere", RefusalKind.Invalid, "只能代录直属下级政协或本机构直报点的来稿。", "from");

    /// <summary>The body has joined: it sends its reports itself.</summary>
    public static Refusal PaperBodyJoined { get; } =
        new("paper.body-joined", RefusalKind.Conflict, "对方已经加入平台，请由对方自行报送。", "from");

    /// <summary>The paper leg stands where no mended paper is awaited.</summary>
    public static Refusal PaperNotAwaited { get; } =
        new("paper.not-awaited", RefusalKind.Conflict, "这件来稿没有退回，或者已有新稿，不能再录修改稿。");

    /// <summary>The leg is online already, has ended, or its body has not joined.</summary>
    public static Refusal LegNotToBring { get; } =
        new("leg.not-to-bring", RefusalKind.Conflict, "这件上报已在线办理、已有结果，或对方尚未加入，不能转为在线。");
}
