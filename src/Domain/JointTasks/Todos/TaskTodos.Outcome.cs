namespace ZhengXie.Linked.Domain.JointTasks.Todos;

/// <content>What papers, directives and their tracking wait for.</content>
public static partial class TaskTodos
{
    private static IEnumerable<TaskTodo> OfOutcome(JointTask task) => [];
}
