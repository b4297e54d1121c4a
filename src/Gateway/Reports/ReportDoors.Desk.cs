using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Reports;

/// <content>What a desk does, and how a report moves between bodies.</content>
public static partial class ReportDoors
{
    private static void MapDesk(RouteGroupBuilder copy)
    {
        // The page tells of it by itself when it shows an urgent paper; a ring may show it while nobody is there.
        copy.DeskStep(
                "/openings",
                "签阅：打开急件、特急件，时限停止，用时留存；重复签阅不再记录",
                body => new OpenReport(body)
            )
            .WithMetadata(Unattended.Mark);
        copy.DeskStep("/takings", "收稿：已提交→初审中", body => new TakeReport(body));
        copy.MapPost(
                "/acceptances",
                (
                    ReportId report,
                    BodyCode body,
                    AcceptanceRequest? request,
                    Acting acting,
                    IEngine engine,
                    CancellationToken cancellation
                ) =>
                    ReportActs.Do(
                        report,
                        new AcceptReport(body) { Checks = request?.Checks },
                        acting,
                        engine,
                        cancellation
                    )
            )
            .WithSummary("初审通过：初审中→采编中；可以附上核对单的勾选")
            .WithRequestExample(new AcceptanceRequest(["new", "doable"]))
            .WithAnswerExample(ReportExamples.Receipt);
        copy.DeskAct<RefusalRequest>(
                "/returns",
                "退回补充，退给作者或报来的下级，须写理由",
                (body, sent) => new ReturnReport(body, sent.Ground, sent.Reason)
            )
            .WithRequestExample(ReportExamples.Return);
        copy.DeskAct<RefusalRequest>(
                "/refusals",
                "不采用，须写理由",
                (body, sent) => new DeclineReport(body, sent.Ground, sent.Reason)
            )
            .WithRequestExample(new RefusalRequest(RefusalGround.Duplicate, "与上月已采用的一件重复"));
        copy.DeskStep("/review-requests", "送审：采编中→待审核", body => new RequestReview(body));
        copy.DeskStep("/approvals", "审核通过：待审核→待签发", body => new ApproveReport(body));
        copy.DeskAct<SignatureRequest>(
                "/signatures",
                "签发：写明采用方式和期号，须二次验证",
                (body, sent) => new SignReport(body, sent.Kind, sent.Issue)
            )
            .WithRequestExample(ReportExamples.Signature);
        copy.DeskAct<ReasonRequest>(
                "/reopenings",
                "重新采编：已签发→采编中，须写理由",
                (body, sent) => new ReopenReport(body, sent.Reason)
            )
            .WithRequestExample(new ReasonRequest("按上级退回意见补充"));
        copy.DeskStep("/archivings", "归档：已签发→已归档", body => new ArchiveReport(body));
        copy.DeskAct<ForwardRequest>(
                "/legs",
                "上报：报上一级，或有直报关系的上级，须二次验证",
                (body, sent) => new ForwardReport(body, sent.Targets)
            )
            .WithRequestExample(ReportExamples.Forward);
        copy.DeskAct<DirectiveRequest>(
                "/directives",
                "登记批示，自动告知作者和沿途各级",
                (body, sent) =>
                    new RecordDirective(body, sent.Level, sent.Leader, sent.Text, sent.Dated, sent.Unit, sent.Due)
            )
            .WithRequestExample(ReportExamples.Directive);
        MapCommissionNaming(copy);
    }

    private static void MapCommissionNaming(RouteGroupBuilder copy) =>
        copy.DeskAct<CommissionNaming>(
                "/commission-namings",
                "标明这件信息答复哪件约稿；空的为取消标注",
                (body, sent) => new NameCommission(body, sent.Commission)
            )
            .WithRequestExample(new CommissionNaming(new(Guid.Parse("0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e91"))));

    private static void MapMoves(RouteGroupBuilder reports)
    {
        reports
            .ItemAct<WithdrawReport>(
                "/{report}/legs/{item}/recalls",
                "撤回上报，对方接收以前可以",
                (leg, sent) => new RecallLeg(leg, sent.Reason)
            )
            .WithRequestExample(new WithdrawReport("补充附件后再报"));
        reports
            .MapPost(
                "/{report}/legs/{item}/receptions",
                (ReportId report, int item, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    ReportActs.Do(report, new ReceiveLeg(item), acting, engine, cancellation)
            )
            .WithSummary("接收下级上报，取得本级编号")
            .WithAnswerExample(ReportExamples.Receipt);
        reports
            .ItemAct<OfflineResultRequest>(
                "/{report}/legs/{item}/offline-results",
                "登记线下结果：对方尚未开通，凭据必填",
                (leg, sent) => new EnterOfflineResult(leg, sent.Result, sent.Evidence, sent.Kind, sent.Reason)
            )
            .WithRequestExample(ReportExamples.OfflineResult);
        reports
            .ItemAct<ReplyRequest>(
                "/{report}/directives/{item}/replies",
                "答复批示，由承办单位或编辑办理",
                (directive, sent) => new ReplyToDirective(directive, sent.Outcome, sent.Text)
            )
            .WithRequestExample(ReportExamples.Reply);
        reports
            .ItemAct<CorrectionRequest>(
                "/{report}/results/{item}/corrections",
                "更正登记有误的结果，须写原因；原结果保留并标明",
                (result, sent) =>
                    new CorrectResult(
                        result,
                        sent.Reason,
                        sent.Kind,
                        sent.Issue,
                        sent.Level,
                        sent.Leader,
                        sent.Text,
                        sent.Dated,
                        sent.Outcome
                    )
            )
            .WithRequestExample(new CorrectionRequest("期号登记有误", Issue: ReportExamples.Issue));
    }
}
