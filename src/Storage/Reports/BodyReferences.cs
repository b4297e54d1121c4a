using System.Diagnostics.CodeAnalysis;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Bodies of list rows, by code and name.</summary>
internal static class BodyReferences
{
    /// <summary>The body; a code that the tree does not know keeps its digits as its name.</summary>
    [return: NotNullIfNotNull(nameof(code))]
    public static BodyReference? Reference(this BodyTree tree, string? code) =>
        code is null ? null : new(new BodyCode(code), tree.Find(new BodyCode(code))?.Name ?? code);
}
