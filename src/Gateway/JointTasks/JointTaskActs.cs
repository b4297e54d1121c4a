using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>Hands commands on joint tasks and their parts to the engine (联动任务指令).</summary>
internal static class JointTaskActs
{
    /// <summary>Does a command on the task.</summary>
    public static async Task<Results<Ok<Receipt>, RefusalResult>> Do(
        this IEngine engine,
        JointTaskId task,
        JointTaskCommand command,
        Acting acting,
        CancellationToken cancellation
    ) => (await engine.Do(new JointTaskOrder(task, acting.Id, acting.By, command), cancellation)).Result();

    /// <summary>Does a command on the body's part of the task.</summary>
    public static async Task<Results<Ok<Receipt>, RefusalResult>> Do(
        this IEngine engine,
        JointTaskId task,
        BodyCode body,
        TaskPartCommand command,
        Acting acting,
        CancellationToken cancellation
    ) => (await engine.Do(new TaskPartOrder(task, body, acting.Id, acting.By, command), cancellation)).Result();
}
