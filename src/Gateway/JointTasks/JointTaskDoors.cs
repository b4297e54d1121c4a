using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.JointTasks.Answers;
using ZhengXie.Linked.Gateway.JointTasks.Courses;
using ZhengXie.Linked.Gateway.JointTasks.Outcomes;
using ZhengXie.Linked.Gateway.JointTasks.Parts;
using ZhengXie.Linked.Gateway.JointTasks.Totals;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.JointTasks;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>The doors of joint tasks (联动任务接口), one file for each family of acts.</summary>
public static class JointTaskDoors
{
    /// <summary>Everything under <c>/api/joint-tasks</c>.</summary>
    public static void MapJointTasks(this IEndpointRouteBuilder app)
    {
        var tasks = app.MapGroup("/api/joint-tasks").WithTags("联动任务").RequireAuthorization();
        tasks.AddEndpointFilter<ActingFilter>();
        tasks.AddEndpointFilter<InternalReading>();
        tasks.MapAnswers();
        tasks.MapCourse();
        tasks.MapGet("/{task}", View).WithSummary("查看联动任务：牵头方看到各参与单位，参与单位只看到自己的");
        tasks.MapTotals();
        tasks.MapTotalReading();
        tasks.MapTaskPlans();
        tasks.MapOutputs();
        tasks.MapAssignments();
        app.MapOutcomeLists();
        tasks.MapTaskParts();
        tasks.MapTaskPartReading();
        tasks.MapPartDeliveries();
        tasks.MapPartDrafts();
        tasks.MapTaskLinks();
    }

    private static async Task<Results<Ok<JointTaskView>, RefusalResult>> View(
        JointTaskId task,
        Reading reading,
        JointTaskReader reader,
        CancellationToken cancellation
    ) =>
        await reader.View(task, reading.By, cancellation) is { } view
            ? TypedResults.Ok(view)
            : Refusals.NotFound.Result();
}
