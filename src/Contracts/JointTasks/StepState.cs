using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>How far a link of the chain is (环节状态).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StepState>))]
public enum StepState
{
    /// <summary>未开始.</summary>
    Waiting,

    /// <summary>进行中: the first that is not done.</summary>
    UnderWay,

    /// <summary>已完成.</summary>
    Done,
}
