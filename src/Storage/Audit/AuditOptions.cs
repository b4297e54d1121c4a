using System.ComponentModel.DataAnnotations;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Settings of the audit (审计设置): the configuration section <c>Audit</c>.</summary>
public sealed record AuditOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Audit";

    private const int LeastMonths = 6;

    /// <summary>For how many whole months an entry is kept before its month may be dropped; never fewer than six count.</summary>
    [Range(LeastMonths, 1200)]
    public int Months { get; init; } = 36;

    /// <summary>After how many entries out of bounds, or locks, of one account or address an alarm is raised.</summary>
    [Range(2, 1000)]
    public int AlarmAfter { get; init; } = 10;

    /// <summary>Within which time they count.</summary>
    public TimeSpan AlarmWithin { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The months that count (网络安全法: 不少于六个月).</summary>
    public int KeptMonths => Math.Max(Months, LeastMonths);
}
