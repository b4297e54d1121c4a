using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Which of a body's joint tasks are asked for (联动任务清单).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JointTaskList>))]
public enum JointTaskList
{
    /// <summary>本级牵头.</summary>
    Launched,

    /// <summary>受邀参加.</summary>
    Invited,
}

/// <summary>What a list of joint tasks is narrowed to (筛选); what is left out does not narrow it.</summary>
/// <param name="Kind">Code of the kind.</param>
/// <param name="Stage">阶段, as the body may know it.</param>
/// <param name="Year">The year of its number, or in which the body was invited, Asia/Shanghai.</param>
/// <param name="Running">Only those that are neither closed nor given up.</param>
public sealed record JointTaskFilter(
    string? Kind = null,
    TaskStage? Stage = null,
    int? Year = null,
    bool Running = false
);
