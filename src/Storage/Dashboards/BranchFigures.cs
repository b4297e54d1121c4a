using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>The figures of a branch in one month, or today (分支统计行), as read.</summary>
internal sealed class BranchFigures
{
    /// <summary>The month of what was counted today, which its own month has counted as well.</summary>
    public const int Today = 0;

    public string Branch { get; init; } = "";
    public int Month { get; init; }
    public int Submitted { get; init; }
    public int Received { get; init; }
    public int Signed { get; init; }
    public int Forwarded { get; init; }
    public int Adopted { get; init; }
    public int Directives { get; init; }

    public Figures Figures => new(Submitted, Received, Signed, Forwarded, Adopted, Directives);
}
