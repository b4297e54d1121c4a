using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks.Outcomes;

namespace ZhengXie.Linked.Gateway.JointTasks.Outcomes;

/// <summary>The doors of directives on outputs and of the units that answer them (批示办理接口).</summary>
internal static class AssignmentDoors
{
    /// <summary>What concerns directives and assignments of a task.</summary>
    public static void MapAssignments(this RouteGroupBuilder tasks)
    {
        tasks.ItemAct(
            "/{task}/outputs/{item:int}/directives",
            "登记成果批示，取得批示编号，可同时分办；分报告已接收的参与单位自动得知",
            OutcomeExamples.Directive,
            (item, sent) => new RecordTaskDirective(item, sent.Level, sent.Leader, sent.Text, sent.Dated, sent.Handlers)
        );
        tasks.ItemAct(
            "/{task}/directives/{item:int}/assignments",
            "批示分办给又一个承办单位；不写期限为15个工作日",
            OutcomeExamples.Directive.Handlers[0],
            (item, sent) => new AssignTaskDirective(item, sent)
        );
        tasks.MapGet("/{task}/assignments/{item:int}", View).WithSummary("查看承办事项，供承办单位和牵头方");
        tasks
            .MapGet("/{task}/assignments/{item:int}/print", Print)
            .WithSummary("承办事项所批的成果全文，供承办单位和牵头方");
        tasks
            .MapPost(
                "/{task}/assignments/{item:int}/receipts",
                (JointTaskId task, int item, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    engine.Do(task, new SignForAssignment(item), acting, cancellation)
            )
            .WithSummary("签收承办事项，由承办单位办理，编辑可以代纸质签收的单位登记")
            .WithAnswerExample(OutcomeExamples.Receipt);
        MapTime(tasks);
        MapAnswers(tasks);
    }

    private static void MapTime(RouteGroupBuilder tasks)
    {
        tasks.ItemAct(
            "/{task}/assignments/{item:int}/extensions",
            "申请延期，须写理由；只能延期一次",
            new ExtensionRequest(new(2025, 6, 12), "需要会同财政部门核算"),
            (item, sent) => new AskMoreTime(item, sent.Until, sent.Reason)
        );
        tasks.ItemAct(
            "/{task}/assignments/{item:int}/extension-decisions",
            "审批延期，由牵头方办理，申请人不能自己审批；原期限和新期限都保留",
            new ExtensionDecision(true),
            (item, sent) => new DecideMoreTime(item, sent.Granted, sent.Reason)
        );
        tasks.ItemAct(
            "/{task}/assignments/{item:int}/urgings",
            "催办承办单位；同一事项4小时内只能催一次",
            new UrgingRequest("领导要求本周内反馈", UrgingChannel.Telephone),
            (item, sent) => new UrgeHandler(item, sent.Reason, sent.Channel)
        );
        tasks.ItemAct(
            "/{task}/assignments/{item:int}/look-backs",
            "登记回头看：到期办理；没有落实的三个月后再看",
            new LookBackFindings(false, "专项资金已拨付一半，平台建设仍在推进。"),
            (item, sent) => new LookBack(item, sent.Done, sent.Findings)
        );
    }

    private static void MapAnswers(RouteGroupBuilder tasks)
    {
        tasks.ItemAct(
            "/{task}/assignments/{item:int}/replies",
            "逐条答复建议：采纳、部分采纳、未采纳；后两种须写理由；可同时登记转化事项",
            OutcomeExamples.Replies,
            (item, sent) => new ReplyToSuggestions(item, sent.Replies)
        );
        tasks.ItemAct(
            "/{task}/assignments/{item:int}/reply-corrections",
            "更正一条答复，须写原因；原答复保留",
            new ReplyCorrection(2, SuggestionOutcome.NotAdopted, "已有同类政策。", "误选部分采纳"),
            (item, sent) => new CorrectReply(item, sent.Suggestion, sent.Outcome, sent.Text, sent.Reason)
        );
        tasks.ItemAct(
            "/{task}/assignments/{item:int}/conversions",
            "登记转化事项：文件、资金、项目",
            new ConversionRequest(1, OutcomeExamples.Conversion),
            (item, sent) => new RecordConversion(item, sent.Suggestion, sent.Entry)
        );
        tasks
            .MapPost(
                "/{task}/assignments/{item:int}/conversions/{conversion:int}/steps",
                (
                    JointTaskId task,
                    int item,
                    int conversion,
                    ConversionProgress sent,
                    Acting acting,
                    IEngine engine,
                    CancellationToken cancellation
                ) =>
                    engine.Do(task, new ReportConversion(item, conversion, sent.State, sent.Note), acting, cancellation)
            )
            .WithSummary("更新转化进度，直到落实")
            .WithRequestExample(new ConversionProgress(ConversionState.Done, "资金已全部拨付"))
            .WithAnswerExample(OutcomeExamples.Receipt);
    }

    private static async Task<Results<Ok<AssignmentView>, RefusalResult>> View(
        JointTaskId task,
        int item,
        Reading reading,
        OutcomeReader reader,
        CancellationToken cancellation
    ) => OutputDoors.Found(await reader.Assignment(task, item, reading.By, cancellation));

    private static async Task<Results<Ok<OutputPrint>, RefusalResult>> Print(
        JointTaskId task,
        int item,
        Reading reading,
        OutputPrints prints,
        CancellationToken cancellation
    ) => OutputDoors.Found(await prints.OfAssignment(task, item, reading.By, cancellation));
}
