namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about fieldwork and figures (调研记录、数据表).</content>
public static partial class Refusals
{
    /// <summary>The fieldwork was saved by somebody else since.</summary>
    public static Refusal FieldworkStale { get; } =
        new(
            "fieldwork.stale",
            RefusalKind.Conflict,
            "调研记录已有人保存过新的内容。请对照后合并再保存。",
            "baseRevision"
        );

    /// <summary>A list of it is too long.</summary>
    public static Refusal FieldworkTooLong { get; } =
        new("fieldwork.too-long", RefusalKind.Invalid, "这一栏条数太多，请归并后再保存。");

    /// <summary>A number of people or papers that cannot be.</summary>
    public static Refusal FieldworkCountWrong { get; } =
        new("fieldwork.count-wrong", RefusalKind.Invalid, "人数和份数应为0到100万的整数。");

    /// <summary>More questionnaires came back than were sent.</summary>
    public static Refusal QuestionnairesWrong { get; } =
        new(
            "fieldwork.questionnaires-wrong",
            RefusalKind.Invalid,
            "收回的问卷不能多于发出的问卷。",
            "sheet.questionnaires.returned"
        );

    /// <summary>Nothing differs from what was saved.</summary>
    public static Refusal FieldworkUnchanged { get; } =
        new("fieldwork.unchanged", RefusalKind.Invalid, "没有改动，无需保存。");

    /// <summary>Progress is from 0 to 100.</summary>
    public static Refusal ProgressWrong { get; } =
        new("progress.wrong", RefusalKind.Invalid, "进度应为0到100的整数。", "percent");

    /// <summary>The figures were filled in by somebody else since.</summary>
    public static Refusal FiguresStale { get; } =
        new("figures.stale", RefusalKind.Conflict, "数据表已有人填报过新的数。请刷新后核对再填。", "baseRevision");

    /// <summary>The plan defines no such indicator, or it is named twice.</summary>
    public static Refusal FigureUnknown { get; } =
        new("figures.unknown", RefusalKind.Invalid, "数据表里没有这项指标，或者重复填报，请刷新后再填。");

    /// <summary>The value is no number.</summary>
    public static Refusal FigureNotNumber(string indicator) =>
        new("figures.not-a-number", RefusalKind.Invalid, $"“{indicator}”应填数字；没有数据的请留空，按缺报处理。");

    /// <summary>The value is smaller or larger than the indicator allows.</summary>
    public static Refusal FigureOutOfRange(string indicator) =>
        new("figures.out-of-range", RefusalKind.Invalid, $"“{indicator}”超出了允许的范围，请核对单位和数值。");

    /// <summary>The value has more decimals than the indicator.</summary>
    public static Refusal FigureTooPrecise(string indicator) =>
        new("figures.too-precise", RefusalKind.Invalid, $"“{indicator}”的小数位数太多，请按指标要求四舍五入。");
}
