namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of bodies and units (机构与单位).</content>
public static partial class Refusals
{
    /// <summary>No body has the code.</summary>
    public static Refusal BodyUnknown { get; } =
        new("body.unknown", RefusalKind.Invalid, "没有这个机构代码。请核对六位行政区划代码。", "body");

    /// <summary>The code is in use.</summary>
    public static Refusal BodyAlreadyRegistered { get; } =
        new("body.already-registered", RefusalKind.Conflict, "这个机构代码已经登记过。", "code");

    /// <summary>The name of a body or unit is not one readable line of 1 to 60 characters.</summary>
    public static Refusal NameInvalid { get; } =
        new("name.invalid", RefusalKind.Invalid, "名称应为1至60个字，首尾没有空格，不含换行等控制字符。", "name");

    /// <summary>The parent does not stand above the body.</summary>
    public static Refusal BodyParentWrong { get; } =
        new(
            "body.parent-wrong",
            RefusalKind.Invalid,
            "隶属的机构应当存在、未撤并，并且层级高于本机构；全国政协没有上级。",
            "parent"
        );

    /// <summary>The new tier does not fit between the parent and the bodies below.</summary>
    public static Refusal BodyTierWrong { get; } =
        new("body.tier-wrong", RefusalKind.Invalid, "层级应当低于上级机构，并高于所辖各机构。", "tier");

    /// <summary>It is so already.</summary>
    public static Refusal BodyUnchanged { get; } =
        new("body.unchanged", RefusalKind.Conflict, "内容与现有登记相同，没有需要变更的事项。");

    /// <summary>The body works on the platform already.</summary>
    public static Refusal BodyAlreadyJoined { get; } =
        new("body.already-joined", RefusalKind.Conflict, "这个机构已经加入平台。");

    /// <summary>The body was merged or got another code.</summary>
    public static Refusal BodyRetired { get; } =
        new("body.retired", RefusalKind.Conflict, "这个机构已经撤并或者改码，请到承接它的机构办理。", "body");

    /// <summary>The successor is unknown, ended itself, or is the same body.</summary>
    public static Refusal BodySuccessorWrong { get; } =
        new("body.successor-wrong", RefusalKind.Invalid, "承接机构应当是另一个已登记、未撤并的机构。", "successor");

    /// <summary>Bodies still hang from it.</summary>
    public static Refusal BodyHasChildren { get; } =
        new("body.has-children", RefusalKind.Conflict, "还有机构隶属于这个机构，请先变更它们的隶属。");

    /// <summary>A direct target does not stand above the body, is named twice, or there are too many.</summary>
    public static Refusal BodyTargetWrong { get; } =
        new("body.target-wrong", RefusalKind.Invalid, "直报的机构应当是本机构的上级，不重复，至多8个。", "targets");

    /// <summary>The body has no such unit.</summary>
    public static Refusal UnitUnknown { get; } =
        new("unit.unknown", RefusalKind.Invalid, "这个机构没有这个单位。请重新选择。", "unit");

    /// <summary>The unit was closed.</summary>
    public static Refusal UnitAlreadyClosed { get; } =
        new("unit.already-closed", RefusalKind.Conflict, "这个单位已经撤销。", "unit");

    /// <summary>The unit is there already.</summary>
    public static Refusal UnitAlreadyAdded { get; } =
        new("unit.already-added", RefusalKind.Conflict, "这个单位已经设立。", "unit");

    /// <summary>An open unit of the kind bears the name.</summary>
    public static Refusal UnitNameTaken { get; } =
        new("unit.name-taken", RefusalKind.Conflict, "本机构已有同类同名的单位，请换一个名称。", "name");

    /// <summary>The file is not a list of divisions, or a line of it cannot be read.</summary>
    /// <param name="line">Which line, counted from 1.</param>
    public static Refusal DivisionsUnreadable(int line) =>
        new(
            "divisions.unreadable",
            RefusalKind.Invalid,
            $"区划文件第{line}行无法读取。文件应为UTF-8编码的CSV，首行为code,name,tier,parent，可另有formerly和merged_into两列，至多两万行。",
            "file"
        );
}
