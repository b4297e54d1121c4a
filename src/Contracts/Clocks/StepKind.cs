using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Clocks;

/// <summary>A step (节点) of a clock. The names stand in events and do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StepKind>))]
public enum StepKind
{
    /// <summary>催审核人: half of an urgent paper's time is over.</summary>
    HalfTime,

    /// <summary>超时: an urgent paper's time is over.</summary>
    Overtime,

    /// <summary>到期前三日 (T-3).</summary>
    ThreeDaysBefore,

    /// <summary>到期前一日 (T-1).</summary>
    DayBefore,

    /// <summary>到期当日 (T0).</summary>
    DueDay,

    /// <summary>逾期: daily, told to the owner.</summary>
    Overdue,

    /// <summary>逾期三日以上: daily, told to the owner and to his 分管领导.</summary>
    LongOverdue,
}
