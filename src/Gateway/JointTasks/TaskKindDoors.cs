using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Kinds;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>The doors of kinds (联动任务类型接口): what a screen needs to draw itself, out of the kinds' own data.</summary>
public static class TaskKindDoors
{
    /// <summary>Everything under <c>/api/task-kinds</c>.</summary>
    public static void MapTaskKinds(this IEndpointRouteBuilder app)
    {
        var kinds = app.MapGroup("/api/task-kinds").WithTags("联动任务").RequireAuthorization();
        kinds.MapGet("/", All).WithSummary("联动任务类型目录：阶段、表单、默认期限、成果文种");
        kinds.MapGet("/{kind}", One).WithSummary("一种联动任务类型");
    }

    private static Ok<IReadOnlyList<TaskKindView>> All() =>
        TypedResults.Ok<IReadOnlyList<TaskKindView>>([.. TaskKinds.All.Select(Drawn)]);

    private static Results<Ok<TaskKindView>, RefusalResult> One(string kind) =>
        TaskKinds.Find(kind) is { } found ? TypedResults.Ok(Drawn(found)) : Refusals.NotFound.Result();

    private static TaskKindView Drawn(TaskKind kind) =>
        new(kind.Code, kind.Name, kind.Purpose)
        {
            Stages = [.. kind.Stages.Select(stage => new StageView(stage, TaskTerms.Of(stage)))],
            Openers = kind.Openers,
            AmongNeighbours = kind.AmongNeighbours,
            Days = new(
                kind.Days.Approval,
                kind.Days.Confirmation,
                kind.Days.Fieldwork,
                kind.Days.Summing,
                kind.Days.Directive,
                kind.Days.LookBackMonths
            ),
            Plan = kind.Plan,
            Answer = kind.Answer,
            Fieldwork = kind.Fieldwork,
            Part = kind.Part,
            Outputs = kind.Outputs,
        };
}
