using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>For whom a page is read, and of what (导出范围).</summary>
/// <param name="Body">The body.</param>
/// <param name="Filter">What the list is narrowed to.</param>
/// <param name="Caller">The reader with the roles that he has now.</param>
public sealed record ExportScope(BodyCode Body, ExportFilter Filter, Caller Caller);

/// <summary>A page of rows (导出页).</summary>
/// <param name="Rows">The cells of each row: texts, numbers, days, moments, or nothing.</param>
/// <param name="Next">What to ask the next page with; none at the end.</param>
public sealed record ExportPage(IReadOnlyList<IReadOnlyList<object?>> Rows, string? Next)
{
    /// <summary>Why there is no page.</summary>
    public ExportFault? Fault { get; init; }
}
