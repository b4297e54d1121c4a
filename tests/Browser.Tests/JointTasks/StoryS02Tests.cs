using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Browser.Tests.Pages;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.JointTasks;

/// <summary>
/// Story S02 at six windows that stay open: the city's editor and signer, the editor and the signer of 谷城, the editor of 保康, the
/// unit that is to answer. The other counties act over HTTP. Whoever waits for another sees it in his open window. Three months
/// later is left to the gateway's own test of this story: nobody would still be signed in.
/// </summary>
[Trait("Story", "S02")]
[Collection(TaskBrowser.Name)]
public sealed partial class StoryS02Tests(BrowserHouse house) : IAsyncLifetime
{
    private const string City = StoryS01.City;
    private const string Quoted = "420625";
    private const string Returned = StoryS02.Returned;

    private Window city = null!;
    private Window citySigner = null!;
    private Window county = null!;
    private Window countySigner = null!;
    private Window mending = null!;
    private Window unit = null!;
    private StoryS01 first = null!;

    private string Address => $"/joint-tasks/{first.Task}";

    [Fact]
    public async Task EightParts_BecomeOneReport_AndItsFateComesBack_AtOpenWindows()
    {
        city = await house.Open(City + ".编辑", Glass.Desk);
        county = await house.Open(Quoted + ".编辑", Glass.Desk);
        countySigner = await house.Open(Quoted + ".签发", Glass.Phone);
        mending = await house.Open(Returned + ".编辑", Glass.Desk);
        await city.Go(Address);
        await mending.Go($"{Address}/parts/{Returned}");

        await ACountyDoesItsFieldwork();
        await ItFillsTheTable_Writes_SignsAndSends();
        await TheCityReturnsAPart_AndTheCountyMendsIt();
        await TheTotalsAreCombined();
        await ParagraphsBecomeTheTotal();
        await ThePaperIsSigned();
        await ItsDirectiveReachesThoseQuotedAndThoseNot();
        await TheUnitAnswers_AndTheRecordFollows();

        foreach (var window in Windows)
        {
            Assert.False(await window.IsTooWide());
            Assert.Empty(await Barriers.Of(window));
            Assert.Empty(window.Complaints);
        }
    }

    // Story S01, and six of the eight parts: what these windows need not show once more.
    public async Task InitializeAsync()
    {
        var today = DateOnly.FromDateTime(house.Gateway.Time.GetUtcNow().UtcDateTime.AddHours(8));
        await using var cast = new Cast(Screen, _ => { });
        first = new(cast, today);
        await first.Play(default);
        var others = new StoryS02(cast, first, () => today);
        foreach (var body in StoryS01.Taking.Except([Quoted]))
        {
            await others.Send(body, default);
        }
    }

    public Task DisposeAsync() => house.CloseWindows();

    private async Task ACountyDoesItsFieldwork()
    {
        await county.Go($"{Address}/parts/{Quoted}");
        await county.Press("＋ 加一个点位");
        await county.Fill("单位或地点", "链主企业总装车间");
        var picture = await county.Page.ScreenshotAsync();
        await county
            .Page.GetByLabel("拍照或选照片")
            .SetInputFilesAsync(Enumerable.Range(1, 4).Select(nth => Photo(picture, nth)));
        await county.Page.GetByRole(AriaRole.Button, new() { Name = "移除总装车间4.png" }).WaitForAsync();
        for (var forum = 0; forum < 2; forum++)
        {
            await county.Press("＋ 加一场座谈");
            await county.Page.GetByLabel("议题").Nth(forum).FillAsync($"第{forum + 1}场企业座谈会");
            await county.Page.GetByLabel("人数").Nth(forum).FillAsync(forum == 0 ? "19" : "18");
        }
        await county.Fill("发出份数", "60");
        await county.Fill("收回份数", "52");
        await county.Press("＋ 加一个问题");
        await county.Fill("问题清单 1", "关键零部件本地配套不足");
        await county.Page.Keyboard.PressAsync("Enter");
        await county.Page.Keyboard.TypeAsync("中小企业抵押物少，贷款难");
        await county.Picture("s02-1-fieldwork", whole: true);
        await county.Press("保存调研记录");
        await Assertions
            .Expect(county.Page.GetByRole(AriaRole.Button, new() { Name = "保存调研记录" }))
            .ToBeDisabledAsync();
    }

    private async Task ItFillsTheTable_Writes_SignsAndSends()
    {
        await county.Press("数据表");
        await county.Paste("规上企业数", string.Join('\n', StoryS02.Figures[Quoted]));
        await county.Sees("已填入 6 项");
        await county.Picture("s02-2-figures", whole: true);
        await county.Press("保存数据表");
        await county.Press("分报告正文");
        var text = JointResearchTexts.Part("谷城县");
        await county.Fill("标题", text.Title);
        await county.Fill("情况", text.Situation);
        await county.Fill("问题", text.Problems);
        await county.Fill("建议", text.Advice);
        await county.Picture("s02-3-text", whole: true);
        await county.Press("保存为新版本");
        await county.Press("送签");
        await countySigner.Go($"{Address}/parts/{Quoted}");
        await countySigner.Sees("座谈 2 场 37 人，问卷 52/60 份");
        await countySigner.Picture("s02-4-sign-phone", whole: true);
        await countySigner.Press("签发");
        await countySigner.ShowSecondFactor();
        await county.Press("报送");
        await county.Sees("现在只能阅读");
        await countySigner.Sees("等待接收");

        // The city's board, open since the morning, shows that the eighth part is there.
        await Shows("已报送", 8);
        await city.Picture("s02-5-board", whole: true);
        await Row("谷城县").GetByRole(AriaRole.Button, new() { Name = "接收" }).ClickAsync();
        await county.Sees("已接收");
    }

    private async Task TheCityReturnsAPart_AndTheCountyMendsIt()
    {
        await Row("保康县").GetByRole(AriaRole.Link, new() { Name = "查看分报告" }).ClickAsync();
        await city.Sees("缺报");
        await city.Press("退回");
        await city.Fill("须补充或修改什么", "数据表缺本地配套率");
        await city.Picture("s02-6-return");
        await city.Press("退回");

        await mending.Sees("牵头单位退回：数据表缺本地配套率");
        await mending.Press("数据表");
        await mending.Fill("本地配套率", StoryS02.Figures[Returned][1]);
        await mending.Press("保存数据表");
        await mending.Press("分报告正文");
        await mending.Sees("这一稿以后，调研记录或数据表又有改动");
        await mending.Picture("s02-7-mended", whole: true);
        await mending.Act("保存为新版本");
        await mending.Act("送签");
        var signer = await house.Person(Returned + ".签发");
        await signer.Act($"{first.Path}/parts/{Returned}/signatures", new PartVersionRequest(2), default);
        await mending.Press("报送");

        await city.Sees("第2稿");
        await city.Press("第1稿");
        await city.Page.Locator("article").GetByText("缺报").WaitForAsync();
        await city.Page.Locator("del").Filter(new() { HasText = "缺报" }).WaitForAsync();
        await city.Page.Locator("ins").Filter(new() { HasText = StoryS02.Figures[Returned][1] }).WaitForAsync();
        await city.Picture("s02-8-differences", whole: true);
        await city.Press("接收");
        await mending.Sees("已接收");
    }

    private ILocator Row(string body) => city.Page.Locator(".board .row").Filter(new() { HasText = body });

    private Task Shows(string name, int figure) =>
        city
            .Page.Locator(".totals button")
            .Filter(new() { Has = city.Page.GetByText(name, new() { Exact = true }) })
            .GetByText(figure.ToString(), new() { Exact = true })
            .WaitForAsync();

    // A byte behind the end of a picture makes it another file, and changes nothing that is seen.
    private static FilePayload Photo(byte[] picture, int nth) =>
        new()
        {
            Name = $"总装车间{nth}.png",
            MimeType = "image/png",
            Buffer = [.. picture, (byte)nth],
        };

    private async Task<Screen> Screen(string userName) =>
        await Gateway.Play.Screen.Open(await house.Gateway.Player(userName), CancellationToken.None);

    private Window[] Windows => [city, citySigner, county, countySigner, mending, unit];
}
