using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Rules of narrowing a desk's list (列表筛选规范).</summary>
public static class DeskFilterRules
{
    /// <summary>The most characters of the name of a saved view.</summary>
    public const int MostNameCharacters = 40;

    /// <summary>What is wrong with a view that shall be saved, if anything.</summary>
    public static Refusal? Check(DeskViewRequest request) =>
        (Plain.IsBlank(request.Name) ? Refusals.Missing.At("name") : null)
        ?? Plain.Line(request.Name, MostNameCharacters, "name")
        ?? Check(request.Filter);

    /// <summary>What is wrong with the filter, if anything.</summary>
    public static Refusal? Check(DeskFilter filter) =>
        filter is { Since: { } since, Until: { } until } && until < since ? Refusals.SearchDates : null;
}
