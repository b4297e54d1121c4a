using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.JointTasks.Outcomes;

/// <summary>The shape that acts on one output, directive or assignment have as endpoints (成果接口形式).</summary>
internal static class OutcomeRoutes
{
    /// <summary>An act on an item of the task, out of what is sent.</summary>
    public static void ItemAct<TSent>(
        this RouteGroupBuilder group,
        string route,
        string summary,
        TSent example,
        Func<int, TSent, OutcomeCommand> command
    )
        where TSent : class =>
        group
            .MapPost(
                route,
                (
                    JointTaskId task,
                    int item,
                    TSent sent,
                    Acting acting,
                    IEngine engine,
                    CancellationToken cancellation
                ) => engine.Do(task, command(item, sent), acting, cancellation)
            )
            .WithSummary(summary)
            .WithRequestExample(example)
            .WithAnswerExample(OutcomeExamples.Receipt);
}
