using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.JointTasks.Parts;

/// <summary>The doors of a part on its way (分报告汇交接口): sent, recalled, received, returned.</summary>
public static class PartDeliveryDoors
{
    /// <summary>Everything under <c>/api/joint-tasks/{task}/parts/{body}</c> that moves it.</summary>
    public static void MapPartDeliveries(this RouteGroupBuilder tasks)
    {
        var part = tasks.MapGroup("/{task}/parts/{body}");
        part.PartAct(
            "/submissions",
            "报送已签发的分报告；逾期照收，标明应报和实报时间",
            new PartVersionRequest(1),
            (body, request) => new SubmitPart(body, request.Version)
        );
        part.PartAct(
            "/recalls",
            "撤回尚未接收的分报告，须写原因",
            new ReasonRequest("附件有误"),
            (body, request) => new RecallPart(body, request.Reason)
        );
        part.PartAct(
            "/returns",
            "退回分报告，须写原因；总报告签发后不能退回",
            new ReasonRequest("数据表缺本地配套率"),
            (body, request) => new ReturnPart(body, request.Reason)
        );
        part.MapPost(
                "/receptions",
                (JointTaskId task, BodyCode body, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    engine.Do(task, new ReceivePart(body), acting, cancellation)
            )
            .WithSummary("接收分报告：其段落和数据可以引入总报告")
            .WithAnswerExample(TaskPartExamples.Receipt);
    }
}
