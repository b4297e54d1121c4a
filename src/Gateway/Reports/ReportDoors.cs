using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors of reports (社情民意信息接口): one noun per act, so that every act is a POST that makes something.</summary>
public static partial class ReportDoors
{
    /// <summary>Everything under <c>/api/reports</c>.</summary>
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        var reports = app.MapGroup("/api/reports").WithTags("社情民意信息").RequireAuthorization();
        reports.AddEndpointFilter<ActingFilter>();
        reports.AddEndpointFilter<InternalReading>();
        MapReading(reports);
        MapReportFiles(reports);
        MapDifferences(reports);
        MapAuthors(reports);
        var copy = reports.MapGroup("/{report}/copies/{body}");
        MapDesk(copy);
        MapEditing(copy);
        MapMoves(reports);
        MapMerging(reports);
        MapReferrals(reports, copy);
        MapPassages(reports, copy);
        MapHandling(reports);
    }

    private static void MapReading(RouteGroupBuilder reports)
    {
        reports
            .MapGet("/{report}", View)
            .WithSummary("查看一件信息")
            .WithDescription("只含查看人可见的内容；acts 列出现在可以办理的事项。看不到的与不存在的回答相同。")
            .WithAnswerExample(ReportExamples.View);
        reports
            .MapGet("/{report}/lineage", Lineage)
            .WithSummary("来龙去脉：各级办理、上报、结果和文字改动")
            .WithAnswerExample(ReportExamples.Lineage);
    }

    private static void MapAuthors(RouteGroupBuilder reports)
    {
        reports
            .MapPost("/", Submit)
            .WithSummary("提交信息，首次提交取得编号")
            .WithDescription("report 是草稿的编号，可以不给。编辑可以代委员录入：author 写反映人，两人的名字都留存。")
            .WithRequestExample(ReportExamples.Submission)
            .WithAnswerExample(ReportExamples.Receipt);
        reports
            .Act<ResubmitReport>("/{report}/resubmissions", "撤回或退回后重新提交，编号不变", command => command)
            .WithRequestExample(new ResubmitReport(ReportExamples.Text));
        reports
            .Act<WithdrawReport>("/{report}/withdrawals", "撤回，收稿以前可以", command => command)
            .WithRequestExample(new WithdrawReport("数据需要核实"));
    }

    private static async Task<Results<Ok<ReportView>, RefusalResult>> View(
        ReportId report,
        Reading reading,
        ReportReader reader,
        CancellationToken cancellation
    ) =>
        await reader.View(report, reading.By, cancellation) is { } view
            ? TypedResults.Ok(view)
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<LineageView>, RefusalResult>> Lineage(
        ReportId report,
        Reading reading,
        ReportReader reader,
        CancellationToken cancellation
    ) =>
        await reader.View(report, reading.By, cancellation) is { } view
            ? TypedResults.Ok(new LineageView(report, view, Wordings.Of(view)))
            : Refusals.NotFound.Result();

    // Without an id of a draft the command id serves: the same request sent twice names the same report.
    private static async Task<Results<Ok<Receipt>, RefusalResult>> Submit(
        SubmitReport command,
        ReportId? report,
        Acting acting,
        IEngine engine,
        DraftStore drafts,
        CancellationToken cancellation
    )
    {
        var id = report ?? new ReportId(acting.Id.Value);
        var outcome = await engine.Do(new ReportOrder(id, acting.Id, acting.By, command), cancellation);
        // Only what was sent under the id of a draft has one.
        if (outcome.Receipt is not null && report is not null)
        {
            await drafts.Discard(acting.By.Person, id, cancellation);
        }
        return outcome.Result();
    }
}
