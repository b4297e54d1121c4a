using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.JointTasks.Todos;

/// <content>What a part itself waits for.</content>
public static partial class TaskTodos
{
    /// <summary>Everything that waits as the part stands: a version that was handed in waits for its signer.</summary>
    public static IEnumerable<TaskTodo> Of(TaskPart part) =>
        part.Current is { HandedInAt: { } since, IsSigned: false }
            ? [new(part.Body, Role.Signer, TaskTodoKind.SignPart, since)]
            : [];
}
