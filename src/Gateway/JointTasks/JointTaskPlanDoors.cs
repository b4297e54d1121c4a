using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Files;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>The doors of plans (方案接口): draft, revise, review, approve and issue, amend; the files of a plan.</summary>
internal static class JointTaskPlanDoors
{
    /// <summary>What concerns the plan of a task.</summary>
    public static void MapTaskPlans(this RouteGroupBuilder tasks)
    {
        tasks
            .MapPost("/", Draft)
            .WithSummary("联动任务拟稿，取得编号；下级在审批下发前看不到")
            .WithDescription("类型和表单见 /api/task-kinds。邀请全部下级只须写 allBelow，可用 except 去掉个别单位。")
            .WithRequestExample(JointTaskExamples.Drafting)
            .WithAnswerExample(JointTaskExamples.Receipt);
        tasks
            .MapPost("/{task}/plan-versions", Revise)
            .WithSummary("修改方案，存为新版本；版本已被他人修改时回答冲突，附上三方内容")
            .WithRequestExample(new RevisePlan(1, JointTaskExamples.Plan))
            .WithAnswerExample(JointTaskExamples.Receipt);
        tasks.TaskStep<SubmitPlan>("/{task}/plan-submissions", "方案送审");
        tasks.TaskAct("/{task}/plan-reviews", "方案审核通过", new ReviewPlan("同意，请报审批。"));
        tasks.TaskAct("/{task}/plan-returns", "方案退改，须写原因", new ReturnPlan("请补充点位要求。"));
        tasks.TaskStep<ApprovePlan>("/{task}/plan-approvals", "审批并下发，各参与单位取得分报告编号；需要二次验证");
        tasks.TaskAct("/{task}/plan-withdrawals", "撤销拟稿，编号不再使用", new WithdrawPlan("并入年度计划"));
        tasks.TaskAct(
            "/{task}/plan-changes",
            "变更通知：推后时间，增加参与单位；新旧内容都保留",
            new AmendPlan("汛期顺延", new(2025, 5, 9), JointTaskExamples.PartDue.AddDays(10))
        );
        tasks.TaskAct("/{task}/step-marks", "标记环节完成，或取消标记", new MarkStep("visit", true));
        tasks
            .MapGet("/{task}/files/{hash}", Download)
            .WithSummary("下载方案的附件")
            .WithDescription("看得到方案的人才能下载。一律作为附件保存，不在页面内打开。");
    }

    // The id follows from the command's: the same request sent twice names the same task.
    private static Task<Results<Ok<Receipt>, RefusalResult>> Draft(
        DraftTask command,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    )
    {
        var id = new JointTaskId(DerivedId.Of("joint-task", acting.By.Person.ToString(), acting.Id.ToString()));
        return engine.Do(id, command, acting, cancellation);
    }

    private static async Task<Results<Ok<Receipt>, PlanConflictResult, RefusalResult>> Revise(
        JointTaskId task,
        RevisePlan command,
        Acting acting,
        IEngine engine,
        JointTaskReader reader,
        CancellationToken cancellation
    )
    {
        var outcome = await engine.Do(task, command, acting, cancellation);
        return outcome.Result switch
        {
            RefusalResult { Refusal: var refusal } when refusal.Code == Refusals.PlanStale.Code =>
                await reader.ConflictOf(task, command, acting.By, cancellation) is { } conflict
                    ? new PlanConflictResult(refusal, conflict)
                    : refusal.Result(),
            RefusalResult refused => refused,
            Ok<Receipt> receipt => receipt,
            _ => throw new InvalidOperationException("An act that ends in neither receipt nor refusal."),
        };
    }

    private static async Task<Results<FileAnswer, RefusalResult>> Download(
        JointTaskId task,
        string hash,
        Reading reading,
        JointTaskReader reader,
        FileDownloads downloads,
        CancellationToken cancellation
    ) =>
        await reader.PlanFile(task, hash, reading.By, cancellation) is { } file
            ? await downloads.Answer(file.Hash, file.Name, cancellation)
            : Refusals.NotFound.Result();
}
