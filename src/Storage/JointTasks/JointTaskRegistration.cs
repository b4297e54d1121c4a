using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks.Answers;
using ZhengXie.Linked.Storage.JointTasks.Lists;
using ZhengXie.Linked.Storage.JointTasks.Outcomes;
using ZhengXie.Linked.Storage.JointTasks.Parts;
using ZhengXie.Linked.Storage.JointTasks.Totals;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Puts the keepers, lists and readers of joint tasks and their parts into the host's services.</summary>
public static class JointTaskRegistration
{
    /// <summary>Joint tasks. The host brings the pool of the service role and an <c>IBodyTreeSource</c>.</summary>
    public static IServiceCollection AddJointTasks(this IServiceCollection services)
    {
        services.AddSingleton<FoldedStreams<JointTask, JointTask, JointTaskEvent, JointTaskOrder, JointTaskFacts>>();
        services.AddSingleton<JointTaskStates>();
        services.AddSingleton<JointTaskTexts>();
        services.AddSingleton<IListWriter<JointTask, JointTaskEvent>, JointTaskLists>();
        services.AddSingleton<IListWriter<JointTask, JointTaskEvent>, TaskAnswerLists>();
        services.AddSingleton<IFactSource<JointTaskOrder, JointTaskFacts>, JointTaskFactSource>();
        services.AddKeeper<JointTask, JointTask, JointTaskEvent, JointTaskOrder, JointTaskFacts>();
        services.AddSingleton<IListWriter<TaskPart, TaskPartEvent>, TaskPartLists>();
        services.AddSingleton<IFactSource<TaskPartOrder, TaskPartFacts>, TaskPartFactSource>();
        services.AddKeeper<TaskPart, TaskPart, TaskPartEvent, TaskPartOrder, TaskPartFacts>();
        services.AddDueOrders(
            JointTask.Kind,
            step => new JointTaskOrder(new(step.Stream), step.Command, Caller.House, new ReachTaskClock(step.Item))
        );
        services.AddSingleton<JointTaskReader>();
        services.AddSingleton<PlanDraftStore>();
        services.AddTaskParts();
        services.AddTotals();
        services.AddOutcomes();
        services.AddTaskLists();
        return services;
    }
}
