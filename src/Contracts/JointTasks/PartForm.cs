using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Form (填报表单) of a part, of which what is typed is kept until it is saved. The names do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PartForm>))]
public enum PartForm
{
    /// <summary>调研记录.</summary>
    Fieldwork,

    /// <summary>数据表.</summary>
    Figures,

    /// <summary>分报告正文.</summary>
    Report,
}
