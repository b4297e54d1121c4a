using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What an invited body is waited for (待办事项). The names stand in events and do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AwaitedItem>))]
public enum AwaitedItem
{
    /// <summary>确认回执.</summary>
    Answer,

    /// <summary>分报告.</summary>
    Part,
}
