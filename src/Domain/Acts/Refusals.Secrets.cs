namespace ZhengXie.Linked.Domain.Acts;

/// <content>What may not enter this network at all.</content>
public static partial class Refusals
{
    /// <summary>The text bears the mark of a state secret, or such a mark was chosen. Nothing of it is kept.</summary>
    public static Refusal SecretMark { get; } =
        new(
            "secret-mark",
            RefusalKind.Invalid,
            "内容带有绝密、机密或秘密标志。涉密信息不得进入本网络，系统没有留存这段文字；请从页面上删除，改走纸质涉密渠道报送。"
        );
}
