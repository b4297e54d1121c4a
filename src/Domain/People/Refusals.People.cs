namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of people and their roles (人员与任职).</content>
public static partial class Refusals
{
    /// <summary>The person is registered already.</summary>
    public static Refusal PersonAlreadyRegistered { get; } =
        new("person.already-registered", RefusalKind.Conflict, "这个人员已经登记过。");

    /// <summary>The name is not one readable line of 1 to 40 characters.</summary>
    public static Refusal PersonNameInvalid { get; } =
        new(
            "person.name-invalid",
            RefusalKind.Invalid,
            "姓名应为1至40个字，首尾没有空格，不含换行等控制字符。",
            "name"
        );

    /// <summary>Sector, post or employer is not one readable line.</summary>
    public static Refusal PersonDetailInvalid { get; } =
        new(
            "person.detail-invalid",
            RefusalKind.Invalid,
            "界别至多40个字，职务、单位各至多60个字，首尾没有空格，不含换行等控制字符；没有则不填。",
            "sector"
        );

    /// <summary>The details are the same as before.</summary>
    public static Refusal PersonUnchanged { get; } =
        new("person.unchanged", RefusalKind.Conflict, "内容与现有登记相同，没有需要更正的事项。");

    /// <summary>Nobody changes roles of his own.</summary>
    public static Refusal RoleOfOneself { get; } =
        new("role.of-oneself", RefusalKind.Forbidden, "不能授予或者终止自己的角色，请由另一位安全管理员办理。");

    /// <summary>The three administrators and those who work on papers are different people.</summary>
    public static Refusal RoleDutiesSeparated { get; } =
        new(
            "role.duties-separated",
            RefusalKind.Conflict,
            "系统、安全、审计管理员应当分设，也不能同时办理业务。请先终止原有角色，或者另选人员。",
            "role"
        );

    /// <summary>The same role is held in these days.</summary>
    public static Refusal RoleAlreadyHeld { get; } =
        new("role.already-held", RefusalKind.Conflict, "这段时间内已经有相同的任职。", "from");

    /// <summary>The role belongs to a unit and none was named.</summary>
    public static Refusal RoleUnitNeeded { get; } =
        new("role.unit-needed", RefusalKind.Invalid, "这个角色属于具体单位，请选择单位。", "unit");

    /// <summary>The role belongs to the body as a whole.</summary>
    public static Refusal RoleUnitNotAllowed { get; } =
        new("role.unit-not-allowed", RefusalKind.Invalid, "这个角色属于整个机构，不能选择单位。", "unit");

    /// <summary>The role is not held in units of this kind.</summary>
    public static Refusal RoleUnitWrong { get; } =
        new("role.unit-wrong", RefusalKind.Invalid, "这类单位没有这个角色，请重新选择单位或者角色。", "unit");

    /// <summary>The last day lies before the first.</summary>
    public static Refusal RoleDatesWrong { get; } =
        new("role.dates-wrong", RefusalKind.Invalid, "终止日期不能早于起始日期。", "until");

    /// <summary>The person has been given as many roles as one entry holds.</summary>
    public static Refusal RolesTooMany { get; } =
        new("role.too-many", RefusalKind.Conflict, "任职记录已达200条，不能再增加。");

    /// <summary>The person has no such grant.</summary>
    public static Refusal RoleUnknown { get; } =
        new("role.unknown", RefusalKind.Invalid, "没有这条任职记录，请刷新后重新选择。", "grant");

    /// <summary>The grant ends on that day or before.</summary>
    public static Refusal RoleAlreadyEnded { get; } =
        new("role.already-ended", RefusalKind.Conflict, "这条任职已经在该日或者更早终止。", "until");

    /// <summary>The end lies in the past.</summary>
    public static Refusal RoleEndTooEarly { get; } =
        new(
            "role.end-too-early",
            RefusalKind.Invalid,
            "终止日期最早为昨天（立即终止），且不早于起始日的前一天。",
            "until"
        );
}
