using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Browser.Tests.JointTasks;

/// <summary>The total report goes out as a paper: drafted, reviewed, signed, printed, and given a directive.</summary>
[Collection(TaskBrowser.Name)]
public sealed class OutcomeTests(BrowserHouse house) : IAsyncLifetime
{
    private string task = "";

    public async Task InitializeAsync()
    {
        task = await house.Issue("产业链融资", "340602");
        await house.SendPart(
            task,
            "340602",
            new("杜集区融资情况", "配套企业贷款余额七亿元。", "抵押物不足。", "设立周转资金。")
        );
        var city = await house.Person("340600.编辑");
        var taken = new TakeParagraphs(0, [new(new("340602"), 1, PartSection.Problems, 1)]);
        await city.Act($"/api/joint-tasks/{task}/total/takings", taken, default);
    }

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    [Trait("Story", "S02")]
    public async Task APaper_IsDrafted_Signed_Printed_AndItsDirectiveReachesTheContributor()
    {
        var city = await house.Open("340600.编辑", Glass.Desk);
        await TheOfficeGoesOnWithItsOwnNumbers(city);
        await city.Go($"/joint-tasks/{task}/outcome");
        await city.Follow("起草成果");
        await city.Choose("文种", "总报告");
        await city.Fill("发文机关代字", "淮政协办");
        await city.Fill("主送", "中共淮北市委、淮北市人民政府");
        await city.Fill("第1条建议", "设立产业链周转资金。");
        await city.Picture("output-draft", whole: true);
        await city.Press("保存");
        await city.Press("送审");
        await city.Sees("待审核");
        var paper = new Uri(city.Page.Url).AbsolutePath;
        var reviewer = await house.Open("340600.审核", Glass.Desk);
        await reviewer.Go(paper);
        await reviewer.Press("审核通过");
        await reviewer.Sees("待签发");
        var signer = await house.Open("340600.签发", Glass.Desk);
        await signer.Go(paper);
        await signer.Press("签发");
        await signer.ShowSecondFactor();
        await signer.Sees("已签发");

        await city.Sees("〕18号");
        await city.Follow("打印");
        await city.Sees("抵押物不足。");
        await city.Picture("output-print", whole: true);
        var district = await house.Open("340602.编辑", Glass.Phone);
        await district.Go($"/joint-tasks/{task}/outcome");
        await district.Sees("1 段被引用");
        await city.Go(paper);
        await city.Press("登记批示");
        await city.Choose("批示级别", "厅局级");
        await city.Fill("批示领导（写职务，不写姓名）", "市委主要领导");
        await city.Fill("批示内容", "请市经信部门研究落实。");
        await city.Press("登记批示");
        await city.ShowSecondFactor();
        await city.Follow("成果与批示");
        await city.Sees("340600-PS-");
        await city.Picture("outcome-city", whole: true);

        await district.Sees("请市经信部门研究落实。");
        await district.Picture("outcome-phone", whole: true);
        Assert.False(await district.IsTooWide());
        Assert.Empty(city.Complaints.Concat(district.Complaints));
    }

    private static async Task TheOfficeGoesOnWithItsOwnNumbers(Window city)
    {
        await city.Go("/settings/340600?part=registers");
        await city.Sees("今年还没有用过");
        var papers = city.Page.Locator(".part .part");
        await papers.GetByRole(AriaRole.Button, new() { Name = "设定起始号" }).ClickAsync();
        await city.Fill("代字或刊名", "淮政协办〔");
        await city.Fill("起始号", "18");
        await city.Press("保存");
        await city.Page.Locator("[aria-invalid=true]").WaitForAsync();
        await city.Fill("代字或刊名", "淮政协办");
        await city.Picture("output-words", whole: true);
        await city.Press("保存");
        await city.Sees("淮政协办 发文字号");
        Assert.False(await city.IsTooWide());
    }
}
