using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Tests.Exports;

/// <summary>Lists leave the house only by the right to export, in the background, with a watermark, for a day.</summary>
[Collection(ExportRooms.Name)]
public sealed class ExportDoorTests(LinkedHouse house)
{
    private readonly ExportVisits visits = new(house);

    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Editor_WithoutTheRight_IsRefused_AndAStrangerLearnsNothing()
    {
        var asked = new NewExport(ExportList.Reports, ExportFormat.Csv);
        Assert.Equal(
            (HttpStatusCode.Forbidden, "export.right-missing"),
            await visits.Refused("320581.编辑", "/api/bodies/320581/exports", asked)
        );
        Assert.Equal(
            (HttpStatusCode.NotFound, "not-found"),
            await visits.Refused("320583.编辑B", "/api/bodies/320581/exports", asked)
        );
        Assert.Equal(
            (HttpStatusCode.NotFound, "not-found"),
            await visits.Refused("320583.编辑B", "/api/bodies/999999/exports", asked)
        );
        Assert.Equal(
            (HttpStatusCode.Forbidden, "step-up-needed"),
            await visits.Refused("320582.编辑B", "/api/bodies/320582/exports", asked)
        );
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "export.filter-unfit"),
            await visits.Refused(
                "320581.编辑B",
                "/api/bodies/320581/exports",
                asked with
                {
                    Filter = new(Waiting: true),
                }
            )
        );
        Assert.Empty(await (await house.SignIn("320583.编辑B")).Get<List<ExportView>>("/api/my/exports", None));
    }

    [Fact]
    public async Task Csv_HoldsTheDesksReports_Watermarked_WithFormulasDisarmed_AndDiesInADay()
    {
        var member = await house.SignIn("320505.委员甲");
        var text = StoryTexts.Submitted with { Title = "=HYPERLINK(\"http://x\",\"关于激光企业\")" };
        var sent = await member.Act(
            "/api/reports",
            new SubmitReport(new("320505"), text, ReportCategory.Economy),
            None
        );
        var exporter = await house.SignIn("320505.编辑B");
        var receipt = await exporter.Act(
            "/api/bodies/320505/exports",
            new NewExport(ExportList.Reports, ExportFormat.Csv, new(Stage: CopyStage.Submitted)),
            None
        );
        Assert.StartsWith("320505-DC-2025-", receipt.Number, StringComparison.Ordinal);

        var ready = await visits.Ready(exporter, receipt.Item!.Value);
        Assert.Equal((1, receipt.Number, "信息清单"), (ready.Rows, ready.Number, ready.ListName));
        var bell = (await exporter.Feeds(None)).Single(feed => feed.StartsWith("person:", StringComparison.Ordinal));
        Assert.Contains((await exporter.After(bell, 0, None)).Notices, notice => notice.Kind == "export.ready");

        using var file = await exporter.Try($"/api/my/exports/{ready.Export}/file", None);
        var name = file.Content.Headers.ContentDisposition!.FileNameStar!;
        Assert.Equal($"{ready.Number}-信息清单-320505.编辑B-20250303-0900.csv", name);
        var bytes = await file.Content.ReadAsByteArrayAsync(None);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Contains($"导出编号,{ready.Number}", lines);
        Assert.Contains("导出账号,320505.编辑B", lines);
        Assert.Contains("导出时间,2025-03-03 09:00", lines);
        Assert.Contains(
            lines,
            line => line.StartsWith($"{sent.Number},\"'=HYPERLINK(\"\"http://x\"\"", StringComparison.Ordinal)
        );

        // Sealed where it lies, another person's address shows nothing, and after a day it is gone for good.
        await using var database = await house.Database.Service.OpenConnectionAsync(None);
        var lying = await database.QueryAsync<byte[]>("SELECT bytes FROM record.export_chunks");
        Assert.All(
            lying,
            chunk => Assert.DoesNotContain("HYPERLINK", Encoding.Latin1.GetString(chunk), StringComparison.Ordinal)
        );
        var other = await house.SignIn("320505.编辑");
        using var theirs = await other.Try($"/api/my/exports/{ready.Export}/file", None);
        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);

        house.Clock.Advance(TimeSpan.FromHours(24));
        exporter = await house.SignIn("320505.编辑B");
        Assert.Equal("export.expired", await ExportVisits.Code(exporter, $"/api/my/exports/{ready.Export}/file"));
        await visits.Worker.Drain(None);
        Assert.Equal("export.expired", await ExportVisits.Code(exporter, $"/api/my/exports/{ready.Export}/file"));
        Assert.Equal(0, await database.ExecuteScalarAsync<int>("SELECT count(*) FROM record.export_chunks"));

        var auditor = await house.SignIn("000000.审计");
        var told = await auditor.Get<Page<AuditLine>>($"/api/audit?subject={ready.Number}", None);
        Assert.Equal(
            ["export.asked", "export.expired", "export.fetched", "export.ready"],
            told.Items.Select(line => line.Entry.Action)
                .Where(action => action.StartsWith("export.", StringComparison.Ordinal))
                // Two rounds that meet may both tell that it ended; that it is told at all must survive a crash between them.
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Xlsx_IsAWorkbook_WithTheWatermarkInRowsPropertiesAndFooter()
    {
        var member = await house.SignIn("320506.委员甲");
        await member.Act(
            "/api/reports",
            new SubmitReport(new("320506"), StoryTexts.Submitted, ReportCategory.Economy),
            None
        );
        await house.Services.GetRequiredService<SearchIndexer>().Drain(None);
        var exporter = await house.SignIn("320506.编辑B");
        var found = new NewExport(
            ExportList.Search,
            ExportFormat.Xlsx,
            new(Search: new SearchQuery(Words: StoryTexts.Submitted.Title[..2]))
        );
        var receipt = await exporter.Act("/api/bodies/320506/exports", found, None);
        var ready = await visits.Ready(exporter, receipt.Item!.Value);
        Assert.Equal(1, ready.Rows);

        using var answer = await exporter.Try($"/api/my/exports/{ready.Export}/file", None);
        using var workbook = new ZipArchive(await answer.Content.ReadAsStreamAsync(None));
        var sheet = XDocument.Load(workbook.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var texts = sheet.Descendants(Sheet + "t").Select(cell => cell.Value).ToList();
        Assert.Contains(StoryTexts.Submitted.Title, texts);
        Assert.Contains("320506.编辑B", texts);
        Assert.Contains(ready.Number, sheet.Descendants(Sheet + "oddFooter").Single().Value, StringComparison.Ordinal);
        var properties = XDocument.Load(workbook.GetEntry("docProps/core.xml")!.Open());
        Assert.Contains("320506.编辑B", properties.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwentyThousandRows_AreMadeInTheBackground()
    {
        var member = await house.SignIn("320507.委员甲");
        await member.Act(
            "/api/reports",
            new SubmitReport(new("320507"), StoryTexts.Submitted, ReportCategory.Economy),
            None
        );
        await using (var database = await house.Database.Service.OpenConnectionAsync(None))
        {
            await database.ExecuteAsync(
                """
                INSERT INTO lists.copies
                SELECT (jsonb_populate_record(c, jsonb_build_object('report', gen_random_uuid()))).*
                FROM lists.copies AS c, generate_series(1, 19999) AS n
                WHERE c.body = '320507'
                """
            );
        }
        var exporter = await house.SignIn("320507.编辑B");
        var receipt = await exporter.Act(
            "/api/bodies/320507/exports",
            new NewExport(ExportList.Reports, ExportFormat.Xlsx),
            None
        );

        var ready = await visits.Ready(exporter, receipt.Item!.Value);

        Assert.Equal(20_000, ready.Rows);
        using var answer = await exporter.Try($"/api/my/exports/{ready.Export}/file", None);
        using var workbook = new ZipArchive(await answer.Content.ReadAsStreamAsync(None));
        var sheet = XDocument.Load(workbook.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Equal(20_000 + 8, sheet.Descendants(Sheet + "row").Count());
    }

    [Fact]
    public async Task Rights_OfABody_AreExportedByItsSecurityAdministrator()
    {
        var security = await house.SignIn("320500.安全");
        var asked = new NewExport(ExportList.Rights, ExportFormat.Csv);
        var receipt = await security.Act("/api/bodies/320508/exports", asked, None);
        var ready = await visits.Ready(security, receipt.Item!.Value);

        using var answer = await security.Try($"/api/my/exports/{ready.Export}/file", None);
        var lines = (await answer.Content.ReadAsStringAsync(None)).Split("\r\n");
        Assert.Contains("编辑B,320508.编辑B,数据导出,,,2024-01-01,", lines);
        Assert.Contains("承办:住建局,320508.承办:住建局,承办单位,住建局,,2024-01-01,", lines);
    }

    [Fact]
    public async Task RightLost_BeforeItIsMade_EndsIt_AndAfterwardsShutsTheDoor()
    {
        var exporter = await house.SignIn("320509.编辑B");
        var asked = new NewExport(ExportList.Sent, ExportFormat.Csv);
        var made = await visits.Ready(
            exporter,
            (await exporter.Act("/api/bodies/320509/exports", asked, None)).Item!.Value
        );
        var me = await exporter.Get<Contracts.Accounts.Me>("/api/me", None);
        var security = await house.SignIn("320509.安全");
        await security.StepUp(None);
        using var ended = await security.Send(
            HttpMethod.Put,
            $"/api/people/{me.Person}/roles/2/end",
            new RoleEnding(new(2025, 3, 2)),
            Guid.CreateVersion7(),
            None
        );
        Assert.Equal(HttpStatusCode.OK, ended.StatusCode);

        Assert.Equal("export.right-missing", await ExportVisits.Code(exporter, $"/api/my/exports/{made.Export}/file"));
        using var deleted = await exporter.Send(
            HttpMethod.Delete,
            $"/api/my/exports/{made.Export}",
            null,
            Guid.CreateVersion7(),
            None
        );
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal("export.over", await ExportVisits.Code(exporter, $"/api/my/exports/{made.Export}/file"));
    }

    [Fact]
    public async Task WhatADeadGatewayLeft_IsTakenUp_AndWhatWaitsCanBeGivenUp()
    {
        var exporter = await house.SignIn("320585.编辑B");
        var queue = house.Services.GetRequiredService<Storage.Exports.ExportQueue>();
        var me = await exporter.Get<Contracts.Accounts.Me>("/api/me", None);
        var files = house.Services.GetRequiredService<Storage.Exports.ExportFiles>();
        await using var database = await house.Database.Service.OpenConnectionAsync(None);
        // Somebody else holds the queue's lock on the person's first two, as a gateway does that is making them.
        foreach (var export in new[] { 1, 2 })
        {
            await database.ExecuteAsync(
                "SELECT pg_advisory_lock(hashtextextended(@key, 0))",
                new { key = $"export/{me.Person}/{export}" }
            );
        }
        var asked = new NewExport(ExportList.Directives, ExportFormat.Csv);
        await exporter.Act("/api/bodies/320585/exports", asked, None);
        await exporter.Act("/api/bodies/320585/exports", asked, None);
        await files.Write(me.Person, 1, 0, new byte[] { 1 }, None);
        await visits.Worker.Drain(None);
        Assert.Equal("export.not-ready", await ExportVisits.Code(exporter, "/api/my/exports/1/file"));
        Assert.Equal(2, (await queue.WaitingOf(me.Person, new("320585"), None)).Count);
        using var given = await exporter.Send(
            HttpMethod.Delete,
            "/api/my/exports/2",
            null,
            Guid.CreateVersion7(),
            None
        );
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);

        await database.ExecuteAsync("SELECT pg_advisory_unlock_all()");

        Assert.Equal(ExportState.Ready, (await visits.Ready(exporter, 1)).State);
        using var answer = await exporter.Try("/api/my/exports/1/file", None);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("批示台账", await answer.Content.ReadAsStringAsync(None), StringComparison.Ordinal);
    }
}
