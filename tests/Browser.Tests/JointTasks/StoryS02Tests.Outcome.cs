using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.JointTasks;

/// <content>总报告、专报、批示、逐条答复、转化: from the eighth part to the ledger.</content>
public sealed partial class StoryS02Tests
{
    private const string Directive = "请市经信局逐条研究，拿出办法。";
    private const string Own = "八个县（市、区）政协参加联合调研，走访企业，召开座谈会，回收问卷。";

    private static readonly (string Body, string Name, int Paragraphs)[] Picked =
    [
        ("420625", "谷城县", 3),
        ("420683", "枣阳市", 2),
        ("420684", "宜城市", 1),
        ("420606", "樊城区", 1),
    ];

    private async Task TheTotalsAreCombined()
    {
        await city.Follow(JointResearchTexts.Subject);
        await city.Follow("总报告与汇总");
        await city.Press("数据汇总");
        await Figure("规上企业数", "1,227");
        await Figure("用工缺口", "14,800");
        await Figure("本地配套率", "39.4");
        await city.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "融资需求" }).GetByText("缺报").WaitForAsync();
        await city.Picture("s02-9-combined", whole: true);
    }

    private async Task ParagraphsBecomeTheTotal()
    {
        await city.Press("写稿");
        foreach (var (_, name, paragraphs) in Picked)
        {
            await city.Choose("单位", name);
            for (var nth = 1; nth <= paragraphs; nth++)
            {
                await Source(name, nth).CheckAsync();
            }
        }
        await city.Sees("已选 7 段");
        await city.Page.GetByLabel("回答提纲").SelectOptionAsync(new SelectOptionValue { Value = "3" });
        await city.Picture("s02-10-pick");
        await city.Press("引用到总报告");
        await Assertions.Expect(Marks).ToHaveCountAsync(7);
        await Assertions.Expect(Marks.Filter(new() { HasText = "谷城县 问题第1段" })).ToContainTextAsync("原文");

        // Taken out it is free in its part again, and is taken once more.
        city.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await Paragraph("樊城区 问题第1段").GetByRole(AriaRole.Button, new() { Name = "移出" }).ClickAsync();
        await Assertions.Expect(Marks).ToHaveCountAsync(6);
        await Source("樊城区", 1).CheckAsync();
        await city.Press("引用到总报告");
        await Assertions.Expect(Marks).ToHaveCountAsync(7);

        // The city's own words go to the front by keys.
        await Paragraph("谷城县 问题第1段").GetByRole(AriaRole.Button, new() { Name = "在此后写一段" }).ClickAsync();
        await city.Fill("小标题（可以不填）", "一、总体情况");
        await city.Fill("正文", Own);
        await city.Press("保存");
        await Paragraph(Own).PressAsync("Alt+ArrowUp");
        await Assertions.Expect(city.Page.Locator(".right li").First).ToContainTextAsync(Own);
        await city.Picture("s02-11-total", whole: true);
        await city.Press("覆盖情况");
        await Assertions
            .Expect(city.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "老河口市" }))
            .ToContainTextAsync("还没有引用");
    }

    private async Task ThePaperIsSigned()
    {
        await city.Follow(JointResearchTexts.Subject);
        await city.Follow("成果与批示");
        await city.Follow("起草成果");
        await city.Choose("文种", "专报");
        await city.Fill("发文机关代字", "襄政协办");
        await city.Fill("刊名", "襄政协专报");
        await city.Fill("主送", "中共襄阳市委、襄阳市人民政府");
        await city.Fill("正文", "一、主要情况\n八个县（市、区）政协联合调研，现将情况和建议报告如下。");
        for (var nth = 1; nth <= StoryS02.Suggestions; nth++)
        {
            if (nth > 1)
            {
                await city.Press("＋ 加一条建议");
            }
            await city.Fill($"第{nth}条建议", $"建议{nth}：编制配套目录，分行业组织供需对接。");
        }
        await city.Page.GetByText("依据总报告的段落").First.ClickAsync();
        await city.Page.GetByLabel("第2段").First.CheckAsync();
        await city.Picture("s02-12-paper", whole: true);
        await city.Act("保存");
        await city.Act("送审");
        await city.Sees("待审核");
        var paper = new Uri(city.Page.Url).AbsolutePath;
        var reviewer = await house.Person(City + ".审核");
        await reviewer.Act($"/api{paper}/approvals", new OutputStep(1), default);
        citySigner = await house.Open(City + ".签发", Glass.Phone);
        await citySigner.Go(paper);
        await citySigner.Sees("一、主要情况");
        await citySigner.Picture("s02-13-sign-paper-phone", whole: true);
        await citySigner.Press("签发");
        await citySigner.ShowSecondFactor();
        await city.Sees("襄政协办〔");
        await city.Sees("《襄政协专报》");
        await city.Follow("打印");
        await city.Sees("八个县（市、区）政协联合调研");
        await city.Picture("s02-14-red-head", whole: true);
        await city.Page.GoBackAsync();
    }

    private async Task ItsDirectiveReachesThoseQuotedAndThoseNot()
    {
        unit = await house.Open(City + ".承办:经信局", Glass.Desk);
        foreach (var window in new[] { county, mending })
        {
            await window.Follow(JointResearchTexts.Subject);
            await window.Follow("成果与批示");
        }
        await county.Sees("3 段被引用");
        await mending.Sees("没有被引用");
        await city.Press("登记批示");
        await city.Choose("批示级别", "厅局级");
        await city.Fill("批示领导（写职务，不写姓名）", "市政府主要负责同志");
        await city.Fill("批示内容", Directive);
        await city.Choose("承办单位", "经信局");
        await city.Picture("s02-15-directive");
        await city.Press("登记批示");
        await city.ShowSecondFactor();

        await county.Sees(Directive);
        await mending.Sees(Directive);
        await county.Picture("s02-16-county", whole: true);
    }

    private async Task TheUnitAnswers_AndTheRecordFollows()
    {
        var waits = unit.Page.GetByRole(AriaRole.Link).Filter(new() { HasText = "批示待签收" });
        await Assertions.Expect(waits).ToContainTextAsync(JointResearchTexts.Subject);
        await unit.Picture("s02-17-unit-home", whole: true);
        await waits.ClickAsync();
        await unit.Sees(Directive);
        await unit.Press("签收");
        await unit.Press("逐条答复");
        for (var nth = 1; nth <= StoryS02.Suggestions; nth++)
        {
            await unit.Choose(
                $"办理结果 {nth}",
                nth <= 5 ? "采纳"
                    : nth <= 7 ? "部分采纳"
                    : "未采纳"
            );
            if (nth > 5)
            {
                await unit.Fill($"怎样办理；部分采纳或未采纳的，写明原因 {nth}", "本年度预算已定，分步实施。");
            }
        }
        await unit.Picture("s02-18-replies", whole: true);
        await unit.Press("报送答复");
        await Tallied(county, 5, 2, 1);
        await unit.Page.GetByRole(AriaRole.Button, new() { Name = "登记转化" }).First.ClickAsync();
        await unit.Choose("转化形式", "文件");
        await unit.Fill("名称（文件标题、资金用途或项目名称）", "襄阳市产业链配套目录");
        await unit.Press("登记转化");
        await unit.Sees("襄阳市产业链配套目录");
        await unit.Picture("s02-19-unit", whole: true);

        await city.Follow("成果与批示");
        await Tallied(city, 5, 2, 1);
        await city.Picture("s02-20-outcome", whole: true);
        await city.Go($"/desk/{City}?list=tasks&view=conversions");
        await city.Sees("襄阳市产业链配套目录");
        await city.Picture("s02-21-ledger", whole: true);
    }

    private static async Task Tallied(Window window, params int[] counts)
    {
        string[] names = ["采纳", "部分采纳", "未采纳"];
        foreach (var (name, count) in names.Zip(counts))
        {
            await window
                .Page.Locator("dl > div")
                .Filter(new() { Has = window.Page.GetByText(name, new() { Exact = true }) })
                .GetByText(count.ToString(), new() { Exact = true })
                .WaitForAsync();
        }
    }

    private Task Figure(string indicator, string value) =>
        city
            .Page.GetByRole(AriaRole.Row)
            .Filter(new() { HasText = indicator })
            .Locator(".total")
            .GetByText(value, new() { Exact = false })
            .First.WaitForAsync();

    private ILocator Source(string body, int problem) =>
        city
            .Page.Locator(".left label")
            .Filter(new() { HasText = $"问题{problem}：{body}" })
            .GetByRole(AriaRole.Checkbox);

    private ILocator Marks => city.Page.Locator(".right .origin");

    private ILocator Paragraph(string words) => city.Page.Locator(".right li").Filter(new() { HasText = words });
}
