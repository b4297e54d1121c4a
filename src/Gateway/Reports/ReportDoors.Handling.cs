using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Reports;

/// <content>How a directive is handled by its unit, and how people are urged.</content>
public static partial class ReportDoors
{
    private static readonly UrgingRequest Urging = new("领导要求本周内反馈", UrgingChannel.Telephone);

    private static readonly ExtensionRequest Extension = new(new(2025, 4, 7), "需要会同财政部门核算");

    private static void MapHandling(RouteGroupBuilder reports)
    {
        reports
            .MapPost(
                "/{report}/directives/{item}/receipts",
                (ReportId report, int item, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    ReportActs.Do(report, new SignForDirective(item), acting, engine, cancellation)
            )
            .WithSummary("签收批示，由承办单位办理，编辑可以代纸质签收的单位登记")
            .WithAnswerExample(ReportExamples.Receipt);
        reports
            .ItemAct<ExtensionRequest>(
                "/{report}/directives/{item}/extensions",
                "申请延期，须写理由；只能延期一次",
                (item, sent) => new RequestExtension(WaitingItem.Directive(item), sent.Until, sent.Reason)
            )
            .WithRequestExample(Extension);
        reports
            .ItemAct<ExtensionDecision>(
                "/{report}/directives/{item}/extension-decisions",
                "审批延期，由交办机构办理，申请人不能自己审批；原期限和新期限都保留",
                (item, sent) => new DecideExtension(WaitingItem.Directive(item), sent.Granted, sent.Reason)
            )
            .WithRequestExample(new ExtensionDecision(true));
        reports
            .ItemAct<UrgingRequest>(
                "/{report}/directives/{item}/urgings",
                "催办批示，催承办单位；同一事项4小时内只能催一次",
                (item, sent) => new UrgeItem(WaitingItem.Directive(item), sent.Reason, sent.Channel)
            )
            .WithRequestExample(Urging);
        reports
            .ItemAct<ExtensionRequest>(
                "/{report}/handovers/{item}/extensions",
                "申请转办件延期，须写理由；只能延期一次",
                (item, sent) => new RequestExtension(WaitingItem.Handover(item), sent.Until, sent.Reason)
            )
            .WithRequestExample(Extension);
        reports
            .ItemAct<ExtensionDecision>(
                "/{report}/handovers/{item}/extension-decisions",
                "审批转办件延期，由交办机构办理，申请人不能自己审批",
                (item, sent) => new DecideExtension(WaitingItem.Handover(item), sent.Granted, sent.Reason)
            )
            .WithRequestExample(new ExtensionDecision(false, "请按期答复"));
        reports
            .ItemAct<UrgingRequest>(
                "/{report}/handovers/{item}/urgings",
                "催办转办件，催承办单位；同一事项4小时内只能催一次",
                (item, sent) => new UrgeItem(WaitingItem.Handover(item), sent.Reason, sent.Channel)
            )
            .WithRequestExample(Urging);
        reports
            .ItemAct<UrgingRequest>(
                "/{report}/legs/{item}/urgings",
                "催办上报件，催上级；同一事项4小时内只能催一次",
                (item, sent) => new UrgeItem(WaitingItem.Leg(item), sent.Reason, sent.Channel)
            )
            .WithRequestExample(Urging);
        reports
            .MapGroup("/{report}/copies/{body}")
            .DeskAct<UrgingRequest>(
                "/urgings",
                "催办本级件，催轮到办理的同事；同一事项4小时内只能催一次",
                (body, sent) => new UrgeItem(WaitingItem.Copy(body), sent.Reason, sent.Channel)
            )
            .WithRequestExample(Urging);
    }
}
