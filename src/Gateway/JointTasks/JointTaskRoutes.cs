using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>The shapes that the acts on a task have as endpoints (联动任务接口形式).</summary>
internal static class JointTaskRoutes
{
    /// <summary>An act on the task: the command is what is sent.</summary>
    public static RouteHandlerBuilder TaskAct<TCommand>(
        this RouteGroupBuilder group,
        string route,
        string summary,
        TCommand example
    )
        where TCommand : JointTaskCommand =>
        group
            .MapPost(
                route,
                (JointTaskId task, TCommand command, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    engine.Do(task, command, acting, cancellation)
            )
            .WithSummary(summary)
            .WithRequestExample(example)
            .WithAnswerExample(JointTaskExamples.Receipt);

    /// <summary>A plain step of the task: nothing is sent but who and the command id.</summary>
    public static RouteHandlerBuilder TaskStep<TCommand>(this RouteGroupBuilder group, string route, string summary)
        where TCommand : JointTaskCommand, new() =>
        group
            .MapPost(
                route,
                (JointTaskId task, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    engine.Do(task, new TCommand(), acting, cancellation)
            )
            .WithSummary(summary)
            .WithAnswerExample(JointTaskExamples.Receipt);
}
