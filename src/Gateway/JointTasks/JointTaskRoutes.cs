using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.JointTasks.Courses;
using ZhengXie.Linked.Gateway.JointTasks.Parts;
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

    /// <summary>An act on the task that concerns one invited body, out of what is sent.</summary>
    public static void PartAct<TSent>(
        this RouteGroupBuilder part,
        string route,
        string summary,
        TSent example,
        Func<BodyCode, TSent, JointTaskCommand> command
    )
        where TSent : notnull =>
        part.MapPost(
                route,
                (
                    JointTaskId task,
                    BodyCode body,
                    TSent sent,
                    Acting acting,
                    IEngine engine,
                    CancellationToken cancellation
                ) => engine.Do(task, command(body, sent), acting, cancellation)
            )
            .WithSummary(summary)
            .WithRequestExample(example)
            .WithAnswerExample(CourseExamples.Receipt);

    /// <summary>An act on the part itself, out of what is sent.</summary>
    public static void OwnPartAct<TSent>(
        this RouteGroupBuilder part,
        string route,
        string summary,
        TSent example,
        Func<TSent, TaskPartCommand> command
    )
        where TSent : notnull =>
        part.MapPost(
                route,
                (
                    JointTaskId task,
                    BodyCode body,
                    TSent sent,
                    Acting acting,
                    IEngine engine,
                    CancellationToken cancellation
                ) => engine.Do(task, body, command(sent), acting, cancellation)
            )
            .WithSummary(summary)
            .WithRequestExample(example)
            .WithAnswerExample(TaskPartExamples.Receipt);
}
