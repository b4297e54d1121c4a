using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Where an assignment (批示分办进度) stands. The names do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AssignmentState>))]
public enum AssignmentState
{
    /// <summary>待签收.</summary>
    AwaitingReceipt,

    /// <summary>办理中: signed for, or partly answered.</summary>
    InHand,

    /// <summary>转化跟踪: every suggestion is answered; it is looked at again on a day to come.</summary>
    Tracking,

    /// <summary>销号: it was looked at again, and is done.</summary>
    Done,
}
