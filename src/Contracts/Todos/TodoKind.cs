using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Todos;

/// <summary>What kind of thing waits at a desk (待办种类). The names stand in lists and do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TodoKind>))]
public enum TodoKind
{
    /// <summary>信息: a report is to be moved on.</summary>
    Report,

    /// <summary>延期审批: a unit asks for more time to answer a directive of a report.</summary>
    Extension,

    /// <summary>提案线索: a report was turned into a lead for the proposal committee.</summary>
    ProposalLead,

    /// <summary>联动任务: a step of a joint task, of its parts or of what came out of it.</summary>
    JointTask,

    /// <summary>约稿: an upper body asks for reports.</summary>
    Commission,
}
