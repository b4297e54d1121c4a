using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Files;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <content>The files of a report (附件): given to whoever may read the text they belong to.</content>
public static partial class ReportDoors
{
    private static void MapReportFiles(RouteGroupBuilder reports) =>
        reports
            .MapGet("/{report}/files/{hash}", Download)
            .WithSummary("下载信息的附件")
            .WithDescription("附件随正文：看得到正文的人才能下载。一律作为附件保存，不在页面内打开。");

    private static async Task<Results<FileAnswer, RefusalResult>> Download(
        ReportId report,
        string hash,
        Reading reading,
        ReportReader reader,
        FileDownloads downloads,
        CancellationToken cancellation
    ) =>
        await reader.File(report, hash, reading.By, cancellation) is { } file
            ? await downloads.Answer(file.Hash, file.Name, cancellation)
            : Refusals.NotFound.Result();
}
