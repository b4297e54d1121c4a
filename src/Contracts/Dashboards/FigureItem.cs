using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Dashboards;

/// <summary>Which figure (统计项) a list stands behind.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureKind>))]
public enum FigureKind
{
    /// <summary>来稿.</summary>
    Submitted,

    /// <summary>下级报来.</summary>
    Received,

    /// <summary>采用.</summary>
    Signed,

    /// <summary>上报.</summary>
    Forwarded,

    /// <summary>上级采用.</summary>
    Adopted,

    /// <summary>批示.</summary>
    Directives,

    /// <summary>超期: as of now, whatever the period.</summary>
    Overdue,

    /// <summary>批示未办结: as of now.</summary>
    Unanswered,

    /// <summary>急件在办: as of now.</summary>
    Pressing,

    /// <summary>重点件: as of now; see <see cref="KeyRule"/>.</summary>
    Key,
}

/// <summary>Over which days a figure counts (统计期), by days in China.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigurePeriod>))]
public enum FigurePeriod
{
    /// <summary>今日.</summary>
    Today,

    /// <summary>本月.</summary>
    Month,

    /// <summary>本年.</summary>
    Year,
}

/// <summary>
/// One thing that a figure counts (统计明细). Every counted thing has its row; of those that the reader may not open the row
/// says only at which body and on which day it was counted; of what waits, also until when and whose turn it is.
/// </summary>
/// <param name="Body">The body that it counts for.</param>
/// <param name="Day">The day that it counts on, Asia/Shanghai; of what waits, the day since when.</param>
public sealed record FigureItem(BodyReference Body, DateOnly Day)
{
    /// <summary>The report, if it is one and the reader may open it.</summary>
    public ReportId? Report { get; init; }

    /// <summary>The joint task, if it is one and the reader may open it.</summary>
    public JointTaskId? Task { get; init; }

    /// <summary>标题; none where the reader may not open it, or it was redacted.</summary>
    public string? Title { get; init; }

    /// <summary>编号 at the reader's body.</summary>
    public string? Number { get; init; }

    /// <summary>办理状态 at the reader's body, as on screen.</summary>
    public string? StageName { get; init; }

    /// <summary>紧急程度 of what is pressing.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>What the clock measures that is over.</summary>
    public ClockKind? Clock { get; init; }

    /// <summary>到期时刻 (UTC); of a directive the end of its last day.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>亮灯; none where nothing is due.</summary>
    public Light? Light { get; init; }

    /// <summary>By which rules it is a key item.</summary>
    public IReadOnlyList<KeyRule> Rules { get; init; } = [];

    /// <summary>Who has it, of what waits.</summary>
    public ItemHolder? Holder { get; init; }
}
