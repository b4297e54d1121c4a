using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors for papers of bodies that have not joined (线下来稿接口).</summary>
public static class PaperDoors
{
    /// <summary>Entering and mending papers, and bringing paper legs online.</summary>
    public static void MapPapers(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("社情民意信息").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapPost("/desks/{body}/papers", Enter)
            .WithSummary("代录下级来稿：对方尚未加入平台，凭据必填；取得本级编号，视同已接收")
            .WithDescription("来龙去脉里对方标明线下来稿。对方加入后，这些稿件和结果都在它的办公桌上。")
            .WithRequestExample(
                new PaperRequest(
                    new("420625"),
                    ReportExamples.Text,
                    ReportCategory.Society,
                    "三月一日来函，函存本室",
                    AuthorName: "谷城县政协委员"
                )
            )
            .WithAnswerExample(ReportExamples.Receipt);
        var reports = api.MapGroup("/reports");
        reports
            .ItemAct<MendedPaperRequest>(
                "/{report}/legs/{item}/mended-papers",
                "代录修改稿：线下来稿退回后对方又来的稿",
                (leg, sent) => new MendPaper(leg, sent.Text, sent.Evidence, sent.Files)
            )
            .WithRequestExample(new MendedPaperRequest(ReportExamples.Text, "三月五日来函更正"));
        reports
            .MapPost(
                "/{report}/legs/{item}/online-transfers",
                (ReportId report, int item, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    ReportActs.Do(report, new BringLegOnline(item), acting, engine, cancellation)
            )
            .WithSummary("线下上报转为在线：对方已加入平台，等其接收；对方加入时系统自动办理")
            .WithAnswerExample(ReportExamples.Receipt);
    }

    // The report's id follows from the command's, as where a report is submitted.
    private static Task<Results<Ok<Receipt>, RefusalResult>> Enter(
        BodyCode body,
        PaperRequest sent,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) =>
        ReportActs.Do(
            new(acting.Id.Value),
            new EnterPaper(
                body,
                sent.From,
                sent.Text,
                sent.Category,
                sent.Evidence,
                sent.Urgency,
                sent.Mark,
                sent.Author,
                sent.AuthorName,
                sent.OwnNumber,
                sent.Channel,
                sent.Files,
                sent.Commission
            ),
            acting,
            engine,
            cancellation
        );
}
