using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks.Parts;

/// <summary>Puts the lists and readers of parts into the host's services (分报告).</summary>
public static class TaskPartRegistration
{
    /// <summary>Parts; <see cref="JointTaskRegistration.AddJointTasks"/> calls it.</summary>
    public static IServiceCollection AddTaskParts(this IServiceCollection services)
    {
        services.AddSingleton<IListWriter<JointTask, JointTaskEvent>, TaskDeliveryLists>();
        services.AddSingleton<JointTaskActors>();
        services.AddSingleton<PartProgress>();
        services.AddSingleton<PartDrafts>();
        services.AddSingleton<TaskPartReader>();
        return services;
    }
}
