using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>The first author (第一反映人) as lists keep him.</summary>
internal static class FirstAuthor
{
    /// <summary>His id; the empty one for a paper whose author is nobody registered.</summary>
    public static Guid Of(Report report) => report.Authors is [var first, ..] ? first.Value : Guid.Empty;
}
