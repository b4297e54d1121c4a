using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Storage.JointTasks.Cascades;

namespace ZhengXie.Linked.Storage.JointTasks.Lists;

/// <summary>Puts the readers of lists and links of joint tasks into the host's services.</summary>
internal static class TaskListRegistration
{
    public static void AddTaskLists(this IServiceCollection services)
    {
        services.AddSingleton<JointTaskPages>();
        services.AddSingleton<TaskTodoPages>();
        services.AddSingleton<JointTaskFiguresReader>();
        services.AddSingleton<CascadeFacts>();
        services.AddSingleton<CascadeReader>();
    }
}
