namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Refusals about searching.</summary>
public static partial class Refusals
{
    /// <summary>Nothing is asked for.</summary>
    public static Refusal SearchEmpty { get; } =
        new("search.empty", RefusalKind.Invalid, "请输入要查的词，或者选择至少一个筛选条件。", "words");

    /// <summary>No word has two characters.</summary>
    public static Refusal SearchTooShort { get; } =
        new("search.too-short", RefusalKind.Invalid, "只有一个字查不准，请输入两个字以上的词。", "words");

    /// <summary>Too many words.</summary>
    public static Refusal SearchTooManyWords { get; } =
        new("search.too-many-words", RefusalKind.Invalid, "一次最多查8个词，请减少后再查。", "words");

    /// <summary>The last day lies before the first.</summary>
    public static Refusal SearchDates { get; } =
        new("search.dates", RefusalKind.Invalid, "截止日期不能早于起始日期。", "until");

    /// <summary>The search took longer than one reader may occupy the house.</summary>
    public static Refusal SearchTooBroad { get; } =
        new("search.too-broad", RefusalKind.Invalid, "范围太大，没有查完。请增加词或者缩小日期范围再查。", "words");

    /// <summary>The person keeps as many searches as there may be.</summary>
    public static Refusal SavedSearchesFull { get; } =
        new("saved-search.full", RefusalKind.Conflict, "常用检索最多保存50个，请先删除不用的。");

    /// <summary>Another saved search of the person has the name.</summary>
    public static Refusal SavedSearchNamed { get; } =
        new("saved-search.named", RefusalKind.Conflict, "已有同名的常用检索，请换一个名称。", "name");
}
