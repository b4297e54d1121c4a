using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.Commissions;

/// <summary>Answers to a commission that the body which asked merges into one report (综合): they count once the whole is signed.</summary>
public sealed class MergedAnswerTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly BodyCode City = new("320500");

    private readonly StoryPeople story = new(house);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => story.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task AnswersThatWereMerged_CountAsAdoptedOnceTheWholeIsSigned()
    {
        var issued = await story.Act(
            "320500.编辑",
            "/api/commissions",
            new IssueCommission(City, "老旧小区加梯", "每县一篇。", [new(new("320581")), new(new("320585"))])
        );
        var commission = CommissionId.Parse(issued.Subject, null);
        string[] answers = [await FromCounty("320581", commission), await FromCounty("320585", commission)];
        var merged = Guid.CreateVersion7().ToString();
        var sources = answers.Select(answer => new MergeSource(ReportId.Parse(answer, null), 1));
        await story.Act(
            "320500.编辑",
            $"/api/reports/{merged}/merges",
            new MergeReports(City, [.. sources], StoryTexts.Edited, ReportCategory.Society)
        );
        Assert.Equal((2, 0), Adoptions(await View(commission)));

        await story.Finish(merged, "320500", 1, AdoptionKind.Merged);

        var after = await View(commission);
        Assert.Equal((2, 2), Adoptions(after));
        Assert.All(after.Addressees, asked => Assert.Equal(1, asked.Adopted));
    }

    private async Task<string> FromCounty(string body, CommissionId commission)
    {
        var submission = new SubmitReport(new(body), StoryTexts.Submitted, ReportCategory.Society)
        {
            Commission = commission,
        };
        var report = await story.Submit($"{body}.委员甲", submission);
        await story.Take(report, body);
        await story.Adopt(report, body, 1);
        await story.Receive(report, "320500", await story.Forward(report, body, "320500"));
        await story.Act("320500.编辑", $"/api/reports/{report}/copies/320500/acceptances");
        return report;
    }

    private Task<CommissionView> View(CommissionId commission) =>
        story.Read<CommissionView>("320500.编辑", $"/api/commissions/{commission}");

    private static (int Reports, int Adopted) Adoptions(CommissionView view) =>
        (view.Totals!.Reports, view.Totals.Adopted);
}
