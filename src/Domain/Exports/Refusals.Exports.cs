namespace ZhengXie.Linked.Domain.Acts;

/// <content>What is refused about exports (导出).</content>
public static partial class Refusals
{
    /// <summary>The caller reads the list but may not take it out of the house.</summary>
    public static Refusal ExportRightMissing { get; } =
        new(
            "export.right-missing",
            RefusalKind.Forbidden,
            "您可以查看这份清单，但没有导出权。确需导出，请联系安全管理员授予本机构的“数据导出”角色。"
        );

    /// <summary>A filter that is not the list's own, or none where one is needed.</summary>
    public static Refusal ExportFilterUnfit { get; } =
        new(
            "export.filter-unfit",
            RefusalKind.Invalid,
            "导出条件与清单不符。请只填写这份清单自己的条件；导出检索结果须写明检索条件。",
            "filter"
        );

    /// <summary>As many exports of the person wait as may.</summary>
    public static Refusal ExportsWaitingTooMany { get; } =
        new(
            "export.waiting-too-many",
            RefusalKind.Conflict,
            "您已有3份导出在排队或生成。请等其中一份完成，或先撤销一份。"
        );

    /// <summary>As many files of the person are kept as may be.</summary>
    public static Refusal ExportsKeptTooMany { get; } =
        new("export.kept-too-many", RefusalKind.Conflict, "您已有20份导出没有过期。请先删除用过的文件再导出。");

    /// <summary>As many exports wait in the house as may.</summary>
    public static Refusal ExportsBusy { get; } =
        new("export.busy", RefusalKind.TooMany, "当前等待导出的人太多，您的申请没有登记。请稍后再试。");

    /// <summary>The export waits no more, and has no file any more.</summary>
    public static Refusal ExportOver { get; } =
        new("export.over", RefusalKind.Conflict, "这份导出已经结束，不能再办理。请刷新后查看。");

    /// <summary>The file was deleted because its time was over.</summary>
    public static Refusal ExportExpired { get; } =
        new("export.expired", RefusalKind.NotFound, "导出文件只保存24小时，这份已经过期删除。确有需要请重新申请导出。");

    /// <summary>The file is still being made.</summary>
    public static Refusal ExportNotReady { get; } =
        new("export.not-ready", RefusalKind.Conflict, "这份导出还没有生成完毕。完成后会通知您，请稍候。");
}
