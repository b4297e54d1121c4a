namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about cascades of joint tasks (级联).</content>
public static partial class Refusals
{
    /// <summary>No such upper task, or the body was not invited to it: the answer is the same.</summary>
    public static Refusal ParentUnknown { get; } =
        new("cascade.parent-unknown", RefusalKind.Invalid, "没有找到这项上级任务，或者本机构没有受邀参加。");

    /// <summary>The upper task was closed or terminated.</summary>
    public static Refusal ParentEnded { get; } =
        new("cascade.parent-ended", RefusalKind.Conflict, "上级任务已经办结或终止，不能再向下级联。");

    /// <summary>The body has not said that it takes part, or declined.</summary>
    public static Refusal ParentNotJoined { get; } =
        new(
            "cascade.parent-not-joined",
            RefusalKind.Conflict,
            "本机构还没有确认参加上级任务。请先回执参加，再向下级联。"
        );

    /// <summary>Another task of the body is its part already.</summary>
    public static Refusal ParentTaken { get; } =
        new("cascade.parent-taken", RefusalKind.Conflict, "本机构已经为这项上级任务开了一项下级任务，不能再开。");

    /// <summary>The parts come later than the upper task asks.</summary>
    public static Refusal LaterThanParent { get; } =
        new(
            "cascade.later-than-parent",
            RefusalKind.Invalid,
            "分报告截止晚于上级任务要求的时间，汇总后来不及报送。确需如此的，请确认后再保存。"
        );

    /// <summary>The task is the part of an upper one already.</summary>
    public static Refusal LinkedAlready { get; } =
        new("cascade.linked-already", RefusalKind.Conflict, "这项任务已经挂在一项上级任务之下。");

    /// <summary>The task is the part of none.</summary>
    public static Refusal NotLinked { get; } =
        new("cascade.not-linked", RefusalKind.Conflict, "这项任务没有挂在上级任务之下。");

    /// <summary>Neighbours are equals: each says first that it takes part.</summary>
    public static Refusal NeighbourNotJoined { get; } =
        new(
            "cascade.neighbour-not-joined",
            RefusalKind.Conflict,
            "邻域协作由各方自愿参加。请先回执参加，再填报分报告。"
        );

    /// <summary>The body opened no such task for this part.</summary>
    public static Refusal ChildUnknown { get; } =
        new("cascade.child-unknown", RefusalKind.Invalid, "没有找到本机构为这份分报告开的下级任务。");

    /// <summary>Its total report is not signed, or was redacted.</summary>
    public static Refusal ChildUnsigned { get; } =
        new(
            "cascade.child-unsigned",
            RefusalKind.Conflict,
            "下级任务的总报告还没有签发，或正文已删除，不能转为分报告。"
        );

    /// <summary>This version of it is the part in force already.</summary>
    public static Refusal ChildBroughtAlready { get; } =
        new(
            "cascade.child-brought-already",
            RefusalKind.Conflict,
            "下级任务的总报告已经转为现在这一版分报告，无需再转。"
        );
}
