namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals on the way to the house.</content>
public static partial class Refusals
{
    /// <summary>Plain http where only https is allowed.</summary>
    public static Refusal HttpsNeeded { get; } =
        new("https-needed", RefusalKind.Forbidden, "本系统只接受加密连接，请改用 https 开头的地址访问。");
}
