using System.Globalization;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>
/// Registers that outputs are numbered in (成果编号簿): 公文字号 by the issuing office's prefix and year, 期号 by bulletin and year.
/// Numbers of a register have no holes.
/// </summary>
public static class OutputRegisters
{
    /// <summary>The register of 公文字号, such as <c>420600-WH-襄政协办-2025</c>.</summary>
    public static string OfDocuments(BodyCode body, string prefix, int year) => $"{body}-WH-{prefix}-{year}";

    /// <summary>The register of a bulletin's issues, such as <c>420600-QH-襄政协专报-2025</c>.</summary>
    public static string OfIssues(BodyCode body, string bulletin, int year) => $"{body}-QH-{bulletin}-{year}";

    /// <summary>公文字号 out of the number that the record gave; none before it is recorded.</summary>
    public static DocumentNumber? Document(string prefix, int year, string? number) =>
        Running(number) is { } running ? new(prefix, year, running) : null;

    /// <summary>期号 out of the number that the record gave; none before it is recorded.</summary>
    public static BulletinIssue? Issue(string bulletin, int year, string? number) =>
        Running(number) is { } running ? new(bulletin, year, running) : null;

    // None until the act is recorded.
    private static int? Running(string? number) =>
        number is null ? null : int.Parse(number.AsSpan(number.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);
}
