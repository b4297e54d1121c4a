namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of stand-ins (AB角).</content>
public static partial class Refusals
{
    /// <summary>The role is an administrator's, or a member's own.</summary>
    public static Refusal StandInRoleUnfit { get; } =
        new(
            "stand-in.role-unfit",
            RefusalKind.Invalid,
            "管理员角色、导出权和委员、信息员身份不能由他人代理，请选择其他角色。",
            "role"
        );

    /// <summary>The days lie in the past, in the wrong order, or further apart than a year.</summary>
    public static Refusal StandInDatesWrong { get; } =
        new("stand-in.dates-wrong", RefusalKind.Invalid, "代理期限最早从今天起，须写明终止日期，最长一年。", "until");

    /// <summary>The holder does not hold the role himself on all these days.</summary>
    public static Refusal StandInHolderUnfit { get; } =
        new(
            "stand-in.holder-unfit",
            RefusalKind.Invalid,
            "被代理人在这段时间内没有这一任职，或者只是代理，不能再委托他人。",
            "holder"
        );

    /// <summary>Nobody stands in for himself.</summary>
    public static Refusal StandInOneself { get; } =
        new("stand-in.oneself", RefusalKind.Invalid, "代理人不能是被代理人本人，请另选人员。", "holder");
}
