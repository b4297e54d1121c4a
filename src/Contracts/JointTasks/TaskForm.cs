using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Who works together in a task (协作形式).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TaskForm>))]
public enum TaskForm
{
    /// <summary>上下联动: a body and those directly below it.</summary>
    Family,

    /// <summary>邻域协作: bodies of any parent as equals with one lead, such as 汉江流域 or 长三角; each agrees first.</summary>
    Neighbours,
}
