using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>What a notice says of its paper: the title and urgency to whoever may open it, and nothing to anybody else.</summary>
public sealed class NoticeTitleTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    [Fact]
    public async Task Notices_NameThePaperAsTheReaderHasIt()
    {
        var member = await house.SignIn("320585.委员甲");
        var text = StoryTexts.Submitted with { Title = "通知里的标题" };
        var report = new SubmitReport(new("320585"), text, ReportCategory.Economy);
        var subject = (await member.Act("/api/reports", report, CancellationToken.None)).Subject;
        var editor = await house.SignIn("320585.编辑");

        foreach (var reader in new[] { member, editor })
        {
            var line = Assert.Single(await Of(reader, subject));
            Assert.Equal(("通知里的标题", Urgency.Ordinary, "太仓市"), (line.Title, line.Urgency, line.BodyName));
            Assert.Equal("report.submitted", line.Kind);
        }
        Assert.Empty(await Of(await house.SignIn("320583.编辑"), subject));
    }

    private static async Task<IEnumerable<NoticeLine>> Of(Player reader, string subject) =>
        (await reader.Get<Page<NoticeLine>>("/api/notices", CancellationToken.None)).Items.Where(line =>
            line.Subject == subject
        );
}
