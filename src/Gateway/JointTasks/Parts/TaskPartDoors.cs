using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks.Parts;

namespace ZhengXie.Linked.Gateway.JointTasks.Parts;

/// <summary>The doors of a body's part (分报告接口): fieldwork, figures, progress, versions, the county's signature.</summary>
public static class TaskPartDoors
{
    /// <summary>Everything under <c>/api/joint-tasks/{task}/parts/{body}</c> that the body itself works on.</summary>
    public static void MapTaskParts(this RouteGroupBuilder tasks)
    {
        var part = tasks.MapGroup("/{task}/parts/{body}");
        part.OwnPartAct(
            "/fieldwork",
            "保存调研记录：点位、座谈、问卷、案例、问题和建议清单、照片材料",
            TaskPartExamples.Fieldwork,
            command => command
        );
        part.OwnPartAct(
            "/figures",
            "填报数据表；只写要改的指标，留空为缺报，有一项不对就都不保存",
            TaskPartExamples.Figures,
            command => command
        );
        part.OwnPartAct("/progress", "填报进度（百分数），牵头方即时看到", new ReportProgress(60), command => command);
        part.OwnPartAct(
            "/hand-ins",
            "送签：请签发人签发这一版",
            new PartVersionRequest(1),
            request => new HandInPart(request.Version)
        );
        part.OwnPartAct(
            "/signatures",
            "签发分报告，须二次验证",
            new PartVersionRequest(1),
            request => new SignPart(request.Version)
        );
        part.MapPost("/versions", Write)
            .WithSummary("保存分报告新版本，说明依据哪一版")
            .WithDescription(
                "版本连同当时的调研记录和数据表一起固定下来。已有更新版本时回答冲突 text.stale，并附 base、mine、theirs 三份文字"
                    + "和逐段改动；合并后以 theirs.version.number 为依据再保存。线下单位由牵头方代录，须写明凭据 evidence。"
            )
            .WithRequestExample(TaskPartExamples.Version)
            .WithAnswerExample(TaskPartExamples.Receipt);
    }

    private static async Task<Results<Ok<Receipt>, PartConflictResult, RefusalResult>> Write(
        JointTaskId task,
        BodyCode body,
        WritePart request,
        Acting acting,
        IEngine engine,
        TaskPartReader reader,
        CancellationToken cancellation
    )
    {
        var order = new TaskPartOrder(task, body, acting.Id, acting.By, request);
        var outcome = await engine.Do(order, cancellation);
        if (outcome.Receipt is { } receipt)
        {
            return TypedResults.Ok(receipt);
        }
        return
            outcome.Refusal!.Code == Refusals.TextStale.Code
            && await PartConflicts.Of(reader, order, request, cancellation) is { } conflict
            ? new PartConflictResult(outcome.Refusal, conflict)
            : outcome.Refusal.Result();
    }
}
