using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.JointTasks.Outcomes;

namespace ZhengXie.Linked.Gateway.JointTasks.Outcomes;

/// <summary>The doors of outputs (成果文稿接口): drafted, reviewed, signed, printed.</summary>
internal static class OutputDoors
{
    /// <summary>What concerns the outputs of a task.</summary>
    public static void MapOutputs(this RouteGroupBuilder tasks)
    {
        tasks
            .MapGet("/{task}/outcome", Outcome)
            .WithSummary("任务成果：文稿、批示、承办和转化；分报告已接收的参与单位看到已签发的成果和办理汇总");
        tasks.MapGet("/{task}/outputs/{item:int}", View).WithSummary("查看成果文稿，供牵头方");
        tasks
            .MapGet("/{task}/outputs/{item:int}/print", Print)
            .WithSummary("成果印发稿的全部要素，供按公文格式排版；签发前是清样，没有文号");
        tasks.TaskAct("/{task}/outputs", "起草成果文稿：总报告、建议案或专报", OutcomeExamples.Drafting);
        tasks.ItemAct(
            "/{task}/outputs/{item:int}/versions",
            "修改成果文稿，存为新稿",
            new OutputRevision(1, OutcomeExamples.Text, "襄政协办", 6, "襄政协专报"),
            (item, sent) => new ReviseOutput(item, sent.BaseVersion, sent.Text, sent.Prefix, sent.Total, sent.Bulletin)
        );
        tasks.ItemAct(
            "/{task}/outputs/{item:int}/submissions",
            "成果文稿送审",
            new OutputStep(2),
            (item, sent) => new SubmitOutput(item, sent.Version)
        );
        tasks.ItemAct(
            "/{task}/outputs/{item:int}/approvals",
            "成果文稿审核通过，待签发",
            new OutputStep(2),
            (item, sent) => new ApproveOutput(item, sent.Version)
        );
        tasks.ItemAct(
            "/{task}/outputs/{item:int}/returns",
            "成果文稿退改，须写原因",
            new OutputReason("请核对第二条建议的依据"),
            (item, sent) => new ReturnOutput(item, sent.Reason)
        );
        tasks.ItemAct(
            "/{task}/outputs/{item:int}/signatures",
            "签发成果文稿，取得公文字号和期号；总报告就此定稿；需要二次验证",
            new OutputStep(2),
            (item, sent) => new SignOutput(item, sent.Version)
        );
        tasks.ItemAct(
            "/{task}/outputs/{item:int}/withdrawals",
            "作废没有签发的成果文稿",
            new OutputReason("并入专报"),
            (item, sent) => new WithdrawOutput(item, sent.Reason)
        );
    }

    private static async Task<Results<Ok<OutcomeView>, RefusalResult>> Outcome(
        JointTaskId task,
        Reading reading,
        OutcomeReader reader,
        CancellationToken cancellation
    ) => Found(await reader.View(task, reading.By, cancellation));

    private static async Task<Results<Ok<OutputView>, RefusalResult>> View(
        JointTaskId task,
        int item,
        Reading reading,
        OutcomeReader reader,
        CancellationToken cancellation
    ) => Found(await reader.Output(task, item, reading.By, cancellation));

    private static async Task<Results<Ok<OutputPrint>, RefusalResult>> Print(
        JointTaskId task,
        int item,
        Reading reading,
        OutputPrints prints,
        CancellationToken cancellation
    ) => Found(await prints.Of(task, item, reading.By, cancellation));

    internal static Results<Ok<T>, RefusalResult> Found<T>(T? view)
        where T : class => view is null ? Refusals.NotFound.Result() : TypedResults.Ok(view);
}
