using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks.Templates;

/// <summary>Puts the keeper and reader of templates into the host's services.</summary>
public static class TemplateRegistration
{
    /// <summary>Templates of plans; with <see cref="JointTaskRegistration"/>, whose tasks they are saved from.</summary>
    public static IServiceCollection AddTaskTemplates(this IServiceCollection services)
    {
        services.AddSingleton<
            FoldedStreams<TaskTemplates, TaskTemplates, TemplateEvent, TemplateOrder, TemplateFacts>
        >();
        services.AddSingleton<IListWriter<TaskTemplates, TemplateEvent>, TemplateLists>();
        services.AddSingleton<IFactSource<TemplateOrder, TemplateFacts>, TemplateFactSource>();
        services.AddKeeper<TaskTemplates, TaskTemplates, TemplateEvent, TemplateOrder, TemplateFacts>();
        services.AddSingleton<TaskTemplateReader>();
        return services;
    }
}
