using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Whether an invited body takes part (回执状态). The names stand in lists and do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnswerState>))]
public enum AnswerState
{
    /// <summary>未确认.</summary>
    Waiting,

    /// <summary>参加.</summary>
    Participating,

    /// <summary>不参加.</summary>
    Declined,
}
