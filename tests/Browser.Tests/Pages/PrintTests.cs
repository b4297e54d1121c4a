using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Pages;

/// <summary>Papers as they come out of the printer, in the layout of GB/T 9704.</summary>
[Collection(OneBrowser.Name)]
public sealed class PrintTests(BrowserHouse house) : IAsyncLifetime
{
    private static readonly BulletinIssue Issue = new("汝南社情民意", 2025, 5);

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task ASignedReport_IsPrintedWithRedHead_TextAndWay()
    {
        var report = new ReportId(Guid.NewGuid());
        await Sign(report, Issue);
        var window = await house.Open("411727.编辑", Glass.Desk);
        await window.Go($"/reports/{report}");
        await window.Follow("打印");
        await window.Sees("汝南社情民意");
        await window.Sees("2025 年第 5 期");
        await window.Sees("政协汝南县委员会");
        await window.Sees("办理过程");
        await window.Picture("print-report-screen", whole: true);
        Assert.False(await window.IsTooWide());

        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await window.Page.Locator("header.bar").IsVisibleAsync());
        Assert.False(await window.Page.Locator(".tools").IsVisibleAsync());
        var paper = await window.Page.PdfAsync(
            new() { PreferCSSPageSize = true, Path = Path.Combine(Pictures.Folder, "print-report.pdf") }
        );
        // A4 in points, on every page.
        var words = Encoding.Latin1.GetString(paper);
        var pages = words
            .Split("/MediaBox [0 0 ")
            .Skip(1)
            .Select(page => page[..page.IndexOf(']')].Split(' '))
            .ToList();
        Assert.True(pages.Count >= 2);
        Assert.All(pages, page => Assert.Equal((595, 842), (Whole(page[0]), Whole(page[1]))));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task AnIssueOfTheBulletin_HoldsWhatWasSignedIntoIt_AndIsPrinted()
    {
        await Sign(new ReportId(Guid.NewGuid()), Issue with { Number = 6 });
        await Sign(new ReportId(Guid.NewGuid()), Issue with { Number = 6 });
        var window = await house.Open("411727.编辑", Glass.Desk);
        await window.Follow("期刊");
        await window.Choose("年份", "2025年");
        await window.Sees("《汝南社情民意》2025年第6期");
        await window.Picture("bulletins-desk", whole: true);
        await window.Follow("看这一期");

        await window.Sees("2025 年第 6 期");
        await window.Sees("目　录");
        Assert.Equal(2, await window.Page.Locator("article.text").CountAsync());
        await window.Picture("print-issue-screen", whole: true);
        await window.Page.SetViewportSizeAsync(Glass.Phone.Width, Glass.Phone.Height);
        await window.Picture("print-issue-phone", whole: true);
        Assert.False(await window.IsTooWide());
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task WhatIsNotSigned_IsNoPaper_AndSaysSo()
    {
        var report = new ReportId(Guid.NewGuid());
        await Submit(report);
        var window = await house.Open("411727.编辑", Glass.Desk);
        await window.Go($"/print/reports/{report}");

        await window.Sees("还没有您可以打印的签发稿");
    }

    private static int Whole(string points) => (int)Math.Round(double.Parse(points, CultureInfo.InvariantCulture));

    private async Task Submit(ReportId report)
    {
        var member = await house.Person("411727.委员甲");
        var submit = new SubmitReport(new("411727"), StoryTexts.Submitted, ReportCategory.Economy);
        await member.Act($"/api/reports?report={report}", submit, CancellationToken.None);
    }

    private async Task Sign(ReportId report, BulletinIssue issue)
    {
        await Submit(report);
        var editor = await house.Person("411727.编辑");
        var reviewer = await house.Person("411727.审核");
        var signer = await house.Person("411727.签发");
        foreach (
            var (who, step) in new[]
            {
                (editor, "takings"),
                (editor, "acceptances"),
                (editor, "review-requests"),
                (reviewer, "approvals"),
            }
        )
        {
            await who.Act($"/api/reports/{report}/copies/411727/{step}", null, CancellationToken.None);
        }
        await signer.Act(
            $"/api/reports/{report}/copies/411727/signatures",
            new SignatureRequest(AdoptionKind.Single, issue),
            CancellationToken.None
        );
    }
}
