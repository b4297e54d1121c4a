namespace ZhengXie.Linked.Domain.Acts;

/// <content>What the doors refuse before any rule is asked.</content>
public static partial class Refusals
{
    /// <summary>The body is not JSON.</summary>
    public static Refusal MalformedJson { get; } =
        new("malformed-json", RefusalKind.Malformed, "提交的内容不是完整的 JSON，无法读取。请刷新页面后重试。");

    /// <summary>There is no body where one is needed.</summary>
    public static Refusal MissingContent { get; } =
        new("missing-content", RefusalKind.Malformed, "没有收到提交的内容。请填写后再提交。");

    /// <summary>A required member is absent or null.</summary>
    public static Refusal MissingValue { get; } =
        new("missing-value", RefusalKind.Malformed, "有必填的内容没有填写。请补充后再提交。");

    /// <summary>A member has the wrong type or form.</summary>
    public static Refusal WrongValue { get; } =
        new("wrong-value", RefusalKind.Malformed, "有一处内容的格式不对，无法识别。请核对后再提交。");

    /// <summary>A member that nobody asked for, or the same member twice.</summary>
    public static Refusal UnknownMember { get; } =
        new("unknown-member", RefusalKind.Malformed, "提交的内容里有系统不认识或重复的项目。请刷新页面后重试。");

    /// <summary>A control character or a character that reverses the direction of reading.</summary>
    public static Refusal ControlCharacter { get; } =
        new("control-character", RefusalKind.Invalid, "内容里有看不见的控制字符。请删除后再提交，可先粘贴为纯文本。");

    /// <summary>Half a character: a lone surrogate or bytes that are not UTF-8.</summary>
    public static Refusal BrokenText { get; } =
        new("broken-text", RefusalKind.Invalid, "内容里有残缺的字符，无法保存。请重新输入这一处。");

    /// <summary>The command id is absent or not a UUID.</summary>
    public static Refusal CommandIdMissing { get; } =
        new("command-id-missing", RefusalKind.Malformed, "缺少指令号。请刷新页面后重试。", "idempotencyKey");

    /// <summary>The body is larger than this door takes.</summary>
    public static Refusal ContentTooLarge { get; } =
        new("content-too-large", RefusalKind.TooLarge, "提交的内容太大。请缩短正文，或改用附件。");

    /// <summary>The content type is not one that this door reads.</summary>
    public static Refusal UnsupportedMedia { get; } =
        new("unsupported-media", RefusalKind.Media, "提交的内容类型不受支持。请使用 application/json。");

    /// <summary>The address exists but not with this method.</summary>
    public static Refusal MethodNotAllowed { get; } =
        new("method-not-allowed", RefusalKind.Method, "这个地址不支持这种操作。请核对接口文档。");

    /// <summary>No such address.</summary>
    public static Refusal UnknownAddress { get; } =
        new("unknown-address", RefusalKind.NotFound, "没有这个地址。请核对后重试。");

    /// <summary>Nobody is signed in, or the session has ended.</summary>
    public static Refusal SignedOut { get; } =
        new("signed-out", RefusalKind.SignedOut, "您还没有登录，或登录已经过期。请重新登录。");

    /// <summary>The request comes from a page of another site.</summary>
    public static Refusal ForeignOrigin { get; } =
        new("foreign-origin", RefusalKind.Forbidden, "请求来自其他网站的页面，已拒绝。请从本系统的页面操作。");

    /// <summary>More requests than one account or address may send.</summary>
    public static Refusal TooManyRequests { get; } =
        new("too-many-requests", RefusalKind.TooMany, "操作过于频繁，请稍候再试。");

    /// <summary>A fault of the house; the person can only report the trace number.</summary>
    public static Refusal InternalError { get; } =
        new(
            "internal-error",
            RefusalKind.Broken,
            "系统出了故障，操作没有确认。请稍后重试，仍不行请把追踪号告诉管理员。"
        );
}
