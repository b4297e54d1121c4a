using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Reports;

/// <content>Turn a report into a proposal lead, or hand it to a department.</content>
public static partial class ReportDoors
{
    private static void MapReferrals(RouteGroupBuilder reports, RouteGroupBuilder copy)
    {
        copy.DeskAct<ReasonRequest>(
                "/proposal-leads",
                "转提案：成为本机构提案委的提案线索，须写理由；签收以前可用更正收回",
                (body, sent) => new TurnToProposal(body, sent.Reason)
            )
            .WithRequestExample(new ReasonRequest("内容适合作为提案，转提案委研究"));
        copy.DeskAct<HandoverRequest>(
                "/handovers",
                "转部门：交承办单位办理答复，须写理由；签收以前可用更正收回",
                (body, sent) => new HandToDepartment(body, sent.Unit, sent.Reason, sent.Due)
            )
            .WithRequestExample(ReportExamples.Handover);
        reports
            .MapPost(
                "/{report}/proposal-leads/{item}/takings",
                (ReportId report, int item, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    ReportActs.Do(report, new TakeLead(item), acting, engine, cancellation)
            )
            .WithSummary("提案委签收提案线索")
            .WithAnswerExample(ReportExamples.Receipt);
        reports
            .MapPost(
                "/{report}/handovers/{item}/acknowledgements",
                (ReportId report, int item, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    ReportActs.Do(report, new SignForHandover(item), acting, engine, cancellation)
            )
            .WithSummary("承办单位签收转办件")
            .WithAnswerExample(ReportExamples.Receipt);
        reports
            .ItemAct<ReplyRequest>(
                "/{report}/handovers/{item}/answers",
                "答复转办件，由承办单位或编辑办理，自动告知作者",
                (handover, sent) => new AnswerHandover(handover, sent.Outcome, sent.Text)
            )
            .WithRequestExample(ReportExamples.Reply);
    }
}
