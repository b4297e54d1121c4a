namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of imported files and their rows (批量导入).</content>
public static partial class Refusals
{
    /// <summary>The file is neither readable CSV nor a workbook.</summary>
    public static Refusal ImportUnreadable { get; } =
        new(
            "import.unreadable",
            RefusalKind.Invalid,
            "文件无法读取。请使用 .xlsx 工作簿（数据在第一张工作表），或者 UTF-8、GB18030 编码的 CSV 文件。"
        );

    /// <summary>A column is missing from the heading.</summary>
    public static Refusal ImportColumnMissing(string column) =>
        new("import.column-missing", RefusalKind.Invalid, $"首行缺少“{column}”这一列。请对照模板补齐后再导入。");

    /// <summary>More rows than are taken at once.</summary>
    public static Refusal ImportTooLong { get; } =
        new("import.too-long", RefusalKind.Invalid, "一次至多导入2000行。请分成几个文件。");

    /// <summary>No row below the heading.</summary>
    public static Refusal ImportEmpty { get; } =
        new("import.empty", RefusalKind.Invalid, "文件里没有数据行。请在首行标题下面填写。");

    /// <summary>The same user name stands in two rows.</summary>
    public static Refusal ImportRepeated { get; } =
        new("import.repeated", RefusalKind.Invalid, "这一内容与文件中前面的一行重复。请删除或者更正其中一行。");

    /// <summary>The body has somebody of this name, or the file names him twice.</summary>
    public static Refusal ImportNamesake { get; } =
        new(
            "import.namesake",
            RefusalKind.Invalid,
            "这个机构已有同名人员。确为另一人的，请在“同名”列填“是”；已登记的人员请在账号列表中邀请。"
        );

    /// <summary>Neither 是 nor 否 nor empty.</summary>
    public static Refusal ImportNotYesOrNo { get; } =
        new("import.not-yes-or-no", RefusalKind.Invalid, "这一列只能填“是”或“否”，不填视为否。");

    /// <summary>No account and no invitation has the user name.</summary>
    public static Refusal ImportUserUnknown { get; } =
        new("import.user-unknown", RefusalKind.Invalid, "没有这个用户名的人员，或者不在您的管理范围内。请核对。");

    /// <summary>No role is called so.</summary>
    public static Refusal ImportRoleUnknown { get; } =
        new(
            "import.role-unknown",
            RefusalKind.Invalid,
            "没有这个角色。请填写委员、信息员、单位信息员、信息编辑、审核人、签发人、主席、提案委、承办单位、督查等名称。"
        );

    /// <summary>Not a day.</summary>
    public static Refusal ImportDateUnreadable { get; } =
        new("import.date-unreadable", RefusalKind.Invalid, "日期无法识别。请写成 2025-03-01 的形式。");
}
