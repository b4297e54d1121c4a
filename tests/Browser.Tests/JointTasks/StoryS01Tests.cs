using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Browser.Tests.Pages;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.JointTasks;

/// <summary>
/// Story S01 at five windows that stay open: the city's editor and the editors of four counties, who answer each in another way.
/// The other counties act over HTTP. Every window moves by itself; none is loaded again.
/// </summary>
[Trait("Story", "S01")]
[Collection(TaskBrowser.Name)]
public sealed class StoryS01Tests(BrowserHouse house) : IAsyncLifetime
{
    private const string City = StoryS01.City;
    private const string Subject = "汽车零部件企业配套情况";
    private const string Willing = "420625";
    private Window city = null!;
    private Window willing = null!;
    private Window late = null!;
    private Window claiming = null!;
    private Window silent = null!;
    private string task = "";

    [Fact]
    public async Task ACitysResearch_IsIssued_AndEachCountyAnswersAtItsOwnWindow()
    {
        await TheCityPlans();
        willing = await house.Open(StoryS01.Editor(Willing), Glass.Phone);
        late = await house.Open(StoryS01.Editor(StoryS01.Late), Glass.Desk);
        claiming = await house.Open(StoryS01.Editor(StoryS01.Claiming), Glass.Desk);
        silent = await house.Open(StoryS01.Editor(StoryS01.Silent), Glass.Phone);
        var loaded = Loaded();

        await TheSignerIssues();
        await TheCountiesAnswer();
        await TheCityGrants();
        await TheSilentOneDeclines();

        Assert.Equal(loaded, Loaded());
        foreach (var window in Windows)
        {
            Assert.False(await window.IsTooWide());
            Assert.Empty(await Barriers.Of(window));
            Assert.Empty(window.Complaints);
        }
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    private async Task TheCityPlans()
    {
        var editor = await house.Person(StoryS01.Editor(City));
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
        var due = new DateTimeOffset(today.AddDays(46).ToDateTime(new(9, 30)), TimeSpan.Zero);
        var plan = new TaskPlan(
            JointResearchTexts.Plan with
            {
                Subject = Subject,
            },
            new(AllBelow: true),
            new(today.AddDays(7), today.AddDays(53), due)
        )
        {
            Topics = [new("hydropower", "水电配套"), new("logistics", "物流保障")],
            Indicators = JointResearchTexts.Indicators,
        };
        var drafted = await editor.Act("/api/joint-tasks", new DraftTask(new(City), "joint-research", plan), default);
        task = drafted.Subject;
        city = await house.Open(StoryS01.Editor(City), Glass.Desk);
        await city.Go("/joint-tasks/" + task);
        await city.Act("送审");
        await city.Sees("待审核");
        var reviewer = await house.Person(City + ".审核");
        await reviewer.Act($"/api/joint-tasks/{task}/plan-reviews", new ReviewPlan(), default);
        await city.Sees("待审批");
    }

    private async Task TheSignerIssues()
    {
        var signer = await house.Open(City + ".签发", Glass.Phone);
        await signer.Go("/joint-tasks/" + task);
        await signer.Press("审批下发");
        await signer.Press("审批下发");
        await signer.ShowSecondFactor();
        await Shows("已下发", 9);
        await Shows("已签收", 0);
        foreach (var county in Counties)
        {
            await county.Follow(Subject);
            await county.Press("签收");
        }
        await Shows("已签收", Counties.Length);
        await city.Picture("s01-1-issued", whole: true);
    }

    private async Task TheCountiesAnswer()
    {
        await willing.Press("参加");
        await willing.Press("参加");
        await willing.Sees("填写分报告");
        await Shows("参加", 1);
        await willing.Picture("s01-2-taking-part-phone", whole: true);
        foreach (var county in StoryS01.Willing.Where(county => county != Willing))
        {
            var editor = await house.Person(StoryS01.Editor(county));
            var root = $"/api/joint-tasks/{task}/parts/{county}";
            await editor.Act(root + "/signings-for", new TaskSigningFor(), default);
            await editor.Act(root + "/joinings", new TaskJoining(), default);
        }
        await late.Press("申请调整");
        await late.Fill("分报告截止申请改到", $"{DateTime.UtcNow.AddDays(51):yyyy-MM-dd}T17:30");
        await late.Fill("调整理由", "人代会冲突");
        await late.Picture("s01-3-adjustment");
        await late.Press("申请调整");
        await late.Sees("等待发起方批复");
        await claiming.Press("参加");
        await claiming.Press("参加");
        await claiming.Press("认领子课题");
        await claiming.Page.GetByLabel("水电配套").CheckAsync();
        await claiming.Press("认领子课题");
        await claiming.Sees("认领子课题：水电配套");

        await Shows("参加", 7);
        await Shows("待批调整", 1);
        await city.Sees("理由：人代会冲突");
        await city.Sees("认领子课题：水电配套");
        await city.Picture("s01-4-board", whole: true);
    }

    private async Task TheCityGrants()
    {
        await city.Press("批复调整");
        await city.Choose("批复", "同意");
        await city.Press("批复调整");

        await late.Sees("已同意");
        await late.Sees("经同意调整");
        await Shows("待批调整", 0);
        await Shows("参加", 8);
    }

    private async Task TheSilentOneDeclines()
    {
        await silent.Press("不参加");
        await silent.Press("不参加");
        await silent.Sees("没有填写");
        await silent.Picture("s01-5-declining-phone");
        await silent.Fill("不参加的原因（必填）", "机构改革调整期");
        await silent.Press("不参加");

        await Shows("不参加", 1);
        await Shows("未确认", 0);
        await city.Sees("不参加的原因：机构改革调整期");
        await city.Picture("s01-6-answered", whole: true);
        // Nobody sees what another county answered.
        Assert.DoesNotContain("机构改革", await willing.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "水电配套",
            await silent.Page.Locator(".answer").InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    private Task Shows(string name, int figure) =>
        city
            .Page.Locator(".totals button")
            .Filter(new() { Has = city.Page.GetByText(name, new() { Exact = true }) })
            .GetByText(figure.ToString(), new() { Exact = true })
            .WaitForAsync();

    private Window[] Counties => [willing, late, claiming, silent];

    private Window[] Windows => [city, .. Counties];

    private int Loaded() => Windows.Sum(window => window.PagesLoaded);
}
