namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about commissions (约稿).</content>
public static partial class Refusals
{
    /// <summary>The commission id is in use.</summary>
    public static Refusal CommissionExists { get; } =
        new("commission.exists", RefusalKind.Conflict, "这件约稿已经发出。请刷新后查看。");

    /// <summary>Nobody is addressed, too many are, one twice, or one who may not be asked.</summary>
    public static Refusal CommissionAddresseesWrong { get; } =
        new(
            "commission.addressees-wrong",
            RefusalKind.Invalid,
            "约稿对象应为直属下级政协、本机构的直报点或本机构的单位，1到200个，不得重复，不含承办单位。",
            "addressees"
        );

    /// <summary>The date is past, or further off than a year.</summary>
    public static Refusal CommissionDueWrong { get; } =
        new("commission.due-wrong", RefusalKind.Invalid, "截止日期应在今天到一年之内。", "due");

    /// <summary>A relayed commission would end after the one it relays.</summary>
    public static Refusal CommissionDueAfterParent { get; } =
        new("commission.due-after-parent", RefusalKind.Invalid, "转发约稿的截止日期不能晚于上级约稿。", "due");

    /// <summary>The commission to relay is unknown, no longer open, or was not addressed to the body.</summary>
    public static Refusal CommissionParentWrong { get; } =
        new("commission.parent-wrong", RefusalKind.Invalid, "只能转发发给本机构、仍在征集的上级约稿。", "parent");

    /// <summary>It was closed or withdrawn.</summary>
    public static Refusal CommissionEnded { get; } =
        new("commission.ended", RefusalKind.Conflict, "这件约稿已经截止或撤回，不能再办理。");

    /// <summary>The addressee has signed for it.</summary>
    public static Refusal CommissionSignedForAlready { get; } =
        new("commission.signed-for-already", RefusalKind.Conflict, "这件约稿已经签收，无需再办。");

    /// <summary>An extension must lead to a later date.</summary>
    public static Refusal CommissionDueNotLater { get; } =
        new("commission.due-not-later", RefusalKind.Invalid, "延期后的日期应晚于现在的截止日期，并在一年之内。", "due");

    /// <summary>A report names a commission that does not ask its body or unit.</summary>
    public static Refusal CommissionNotAddressed { get; } =
        new(
            "commission.not-addressed",
            RefusalKind.Invalid,
            "没有发给本机构或本单位的这件约稿，请重新选择。",
            "commission"
        );

    /// <summary>The report carries that mark already, or none to take off.</summary>
    public static Refusal CommissionNamedAlready { get; } =
        new("commission.named-already", RefusalKind.Conflict, "这件信息的约稿标注与此相同，没有改动。", "commission");
}
