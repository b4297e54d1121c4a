namespace ZhengXie.Linked.Domain.Acts;

/// <summary>
/// The closed list of refusals: every code and every sentence that the house can answer with stands in the parts of this
/// class, one part per noun. A test produces each of them.
/// </summary>
public static partial class Refusals
{
    /// <summary>No such thing, or not the caller's to see: the answer is the same.</summary>
    public static Refusal NotFound { get; } =
        new("not-found", RefusalKind.NotFound, "没有找到。请核对编号或地址，也可能这件材料不在您的查看范围内。");

    /// <summary>The caller may see it but not do this.</summary>
    public static Refusal NotAllowed { get; } =
        new("not-allowed", RefusalKind.Forbidden, "您当前的任职不能办理这一步。如需办理，请联系本机构的管理员。");

    /// <summary>The second factor must be shown first.</summary>
    public static Refusal StepUpNeeded { get; } =
        new("step-up-needed", RefusalKind.StepUp, "这一步需要二次验证。请先输入动态口令，再办理。");

    /// <summary>The command id was used before for something else.</summary>
    public static Refusal CommandIdTaken { get; } =
        new(
            "command-id-taken",
            RefusalKind.Conflict,
            "这个指令号已经用于另一件事。请刷新页面后重新办理。",
            "idempotencyKey"
        );

    /// <summary>Others kept acting on the same thing at the same moment.</summary>
    public static Refusal Busy { get; } =
        new("busy", RefusalKind.Conflict, "这件材料正有多人同时办理，您的操作没有执行。请稍后再试。");

    /// <summary>The record cannot be reached now.</summary>
    public static Refusal RecordUnavailable { get; } =
        new(
            "record-unavailable",
            RefusalKind.Unavailable,
            "数据库暂时连接不上，您的操作没有确认。请保留页面，稍后重试，不会重复办理。"
        );

    /// <summary>More acts are waiting than the house takes in.</summary>
    public static Refusal TooBusy { get; } =
        new("too-busy", RefusalKind.TooMany, "当前办理的人太多，您的操作没有执行。请稍后再试。");

    /// <summary>Whoever keeps the thing gave no answer; the act may or may not be done, and may be repeated.</summary>
    public static Refusal KeeperUnavailable { get; } =
        new(
            "keeper-unavailable",
            RefusalKind.Unavailable,
            "办理服务暂时没有响应，您的操作没有确认。请保留页面，稍后重试，不会重复办理。"
        );
}
