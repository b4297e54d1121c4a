using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Walls;

/// <summary>A wall screen of a body (大屏).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">The body whose figures it shows.</param>
/// <param name="Name">名称.</param>
/// <param name="PairedBy">Who confirmed it.</param>
/// <param name="PairedByName">His name.</param>
/// <param name="PairedAt">When (UTC).</param>
/// <param name="SeenAt">When it last read, to the minute (UTC); none if it never did.</param>
/// <param name="Until">When it must be paired anew (UTC).</param>
public sealed record WallView(
    Guid Id,
    BodyCode Body,
    string Name,
    PersonId PairedBy,
    string PairedByName,
    DateTimeOffset PairedAt,
    DateTimeOffset? SeenAt,
    DateTimeOffset Until
);

/// <summary>What a wall screen shows (大屏内容).</summary>
/// <param name="Name">名称 of the screen.</param>
/// <param name="Figures">The figures of its body.</param>
/// <param name="Until">When it must be paired anew (UTC).</param>
public sealed record WallFigures(string Name, FiguresView Figures, DateTimeOffset Until)
{
    /// <summary>驾驶舱 of its body: counts, no content.</summary>
    public required DashboardView Dashboard { get; init; }
}
