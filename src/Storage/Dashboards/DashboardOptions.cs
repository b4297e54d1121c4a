namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>How dashboards are read (驾驶舱读取设置), section <c>Dashboards</c> of the configuration.</summary>
public sealed record DashboardOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Dashboards";

    /// <summary>
    /// For how long one reading of a body's figures answers all who ask; at zero everybody has his own. No longer than
    /// <see cref="Engine.FiguresRing.Pause"/>: screens hear of a change at most so long after it.
    /// </summary>
    public TimeSpan Kept { get; init; } = Engine.FiguresRing.Pause;

    /// <summary>For how long one reading of a nation's or province's months that are over serves; at zero they are read each time.</summary>
    public TimeSpan PastKept { get; init; } = TimeSpan.FromMinutes(1);
}
