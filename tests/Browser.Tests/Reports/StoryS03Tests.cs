using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Reports;

/// <summary>
/// Story S03 at four windows that stay open: the member's telephone, the county's editor and signer, the city's editor.
/// Whoever has no window acts over HTTP. Every window moves by itself; none is loaded again.
/// </summary>
[Trait("Story", "S03")]
[Collection(OneBrowser.Name)]
public sealed class StoryS03Tests(BrowserHouse house) : IAsyncLifetime
{
    private const string Title = "加快我国激光产业集聚高质量发展";
    private const string EditedTitle = "关于加快我国激光产业集聚发展的建议";
    private static readonly int Year = DateTime.UtcNow.AddHours(8).Year;

    private Window member = null!;
    private Window editor = null!;
    private Window signer = null!;
    private Window city = null!;
    private string report = "";

    [Fact]
    public async Task OneReport_GoesThroughFourTiers_AndEveryWindowMovesByItself()
    {
        member = await house.Open("320581.委员甲", Glass.Phone);
        editor = await house.Open("320581.编辑", Glass.Desk);
        signer = await house.Open("320581.签发", Glass.Phone);
        city = await house.Open("320500.编辑", Glass.Desk);
        var loaded = Loaded();

        await TheMemberSubmits();
        await TheCountyWorks();
        await TheCountySignsAndForwards();
        await TheCityReceives();
        await TheUpperTiersAct();
        await EveryWindowShowsTheWholePath();

        Assert.Equal(loaded, Loaded());
        Assert.Empty(Windows.SelectMany(window => window.Complaints));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    private async Task TheMemberSubmits()
    {
        await member.Page.GetByRole(AriaRole.Link, new() { Name = "写信息" }).First.ClickAsync();
        await member.Choose("类别", "经济");
        await member.Fill("标题", Title);
        await member.Fill("情况问题", StoryTexts.Submitted.Situation);
        await member.Fill("原因分析", StoryTexts.Submitted.Analysis);
        await member.Fill("建议", StoryTexts.Submitted.Advice);
        await member.Sees("草稿已自动保存");
        await member.Picture("s03-1-write-phone", whole: true);
        await member.Press("提交");
        await member.Sees($"320581-XX-{Year}-0001");
        report = new Uri(member.Page.Url).Segments[^1];

        await editor.Sees(Title);
        await editor.Picture("s03-2-desk");
    }

    private async Task TheCountyWorks()
    {
        await editor.Follow(Title);
        await editor.Press("收稿");
        await member.Sees("办理中");
        await editor.Press("初审通过");
        await editor.Press("编辑文稿");
        await editor.Fill("标题", EditedTitle);
        await editor.Fill("情况问题", StoryTexts.Edited.Situation);
        await editor.Fill("修改说明（可以不填）", "压缩篇幅");
        await editor.Picture("s03-3-edit", whole: true);
        await editor.Press("保存新版本");
        await editor.Sees("常熟市 第2稿（现行）");
        await editor.Act("送审");
        await Act("320581.审核", "copies/320581/approvals");
        await editor.Sees("待签发");
    }

    private async Task TheCountySignsAndForwards()
    {
        await signer.Follow(EditedTitle);
        await TheNumberOfTheIssueIsTyped();
        await signer.Picture("s03-4-sign-phone");
        await signer.Press("签发");
        await signer.Sees("二次验证");
        await signer.Picture("s03-5-second-factor-phone");
        await signer.ShowSecondFactor();
        await member.Sees($"《常熟社情民意》{Year}年第5期");
        await member.Picture("s03-6-adopted-phone", whole: true);

        await Forward();
        await signer.Press("撤回上报");
        await signer.Fill("原因（可以不填）", "补充一处数据后再报");
        await signer.Press("撤回上报");
        await city.SeesNoMore(EditedTitle);
        await Forward();
    }

    // The house proposes the next issue, late, when the cursor stands in the field already: what is typed is not mixed with it.
    private async Task TheNumberOfTheIssueIsTyped()
    {
        const string Proposal = "**/issues/next*";
        var cursor = new TaskCompletionSource();
        await signer.Page.RouteAsync(
            Proposal,
            async route =>
            {
                await cursor.Task;
                await route.FallbackAsync();
            }
        );
        await signer.Press("签发");
        var number = signer.Page.GetByLabel("期", new() { Exact = true });
        await signer.Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await number.FocusAsync();
                cursor.SetResult();
            },
            Proposal
        );
        await signer.Settles();
        await Assertions.Expect(number).ToHaveValueAsync("");
        await number.PressSequentiallyAsync("5");
        await Assertions.Expect(number).ToHaveValueAsync("5");
        await signer.Page.UnrouteAsync(Proposal);
    }

    private async Task Forward()
    {
        await signer.Press("上报");
        await signer.Press("上报");
        await city.Sees(EditedTitle);
    }

    private async Task TheCityReceives()
    {
        await city.Follow(EditedTitle);
        await city.Press("接收");
        await city.Sees($"320500-XX-{Year}-0001");
        await editor.Sees("报 苏州市 · 已接收");
        await signer
            .Page.GetByRole(AriaRole.Button, new() { Name = "撤回上报" })
            .WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await city.Act("初审通过");
        await city.Act("送审");
        await Adopt("320500", new("苏州社情民意", Year, 12));
        await editor.Sees("报 苏州市 · 采用");
    }

    private async Task TheUpperTiersAct()
    {
        await Climb("320500", "320000", leg: 3, new("江苏社情民意", Year, 31));
        await Climb("320000", "000000", leg: 4, new("全国政协信息", Year, 88));
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
        var directive = new DirectiveRequest(DirectiveLevel.Province, "分管副部长", "请有关司局研究吸纳。", today);
        await Act("000000.编辑", "copies/000000/directives", directive);
        await Act("000000.编辑", "directives/1/replies", new ReplyRequest(ReplyOutcome.Accepted, "有关部门已研究吸纳"));
    }

    private async Task EveryWindowShowsTheWholePath()
    {
        foreach (var window in Windows)
        {
            await window.Sees("有关部门已研究吸纳");
            await window.Sees($"《全国政协信息》{Year}年第88期");
            Assert.Equal(4, await window.Page.Locator(".station").CountAsync());
            Assert.Equal(3, await window.Page.Locator(".leg.Adopted").CountAsync());
            Assert.Equal(1, await window.Page.Locator(".leg.Recalled").CountAsync());
            Assert.False(await window.IsTooWide());
        }
        await member.Picture("s03-7-author-phone", whole: true);
        await editor.Picture("s03-8-lineage");
        await editor.Picture("s03-8-lineage-whole", whole: true);
        await city.Picture("s03-9-city-whole", whole: true);
        await editor.Page.Locator(".wordings ins").First.WaitForAsync();
    }

    private async Task Climb(string from, string to, int leg, BulletinIssue issue)
    {
        await Act($"{from}.签发", $"copies/{from}/legs", new ForwardRequest([new(to)]));
        await Act($"{to}.编辑", $"legs/{leg}/receptions");
        await Act($"{to}.编辑", $"copies/{to}/acceptances");
        await Act($"{to}.编辑", $"copies/{to}/review-requests");
        await Adopt(to, issue);
    }

    private async Task Adopt(string body, BulletinIssue issue)
    {
        await Act($"{body}.审核", $"copies/{body}/approvals");
        await Act($"{body}.签发", $"copies/{body}/signatures", new SignatureRequest(AdoptionKind.Single, issue));
    }

    private async Task Act(string userName, string path, object? content = null) =>
        await (await house.Person(userName)).Act($"/api/reports/{report}/{path}", content, CancellationToken.None);

    private Window[] Windows => [member, editor, signer, city];

    private int Loaded() => Windows.Sum(window => window.PagesLoaded);
}
