using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>Parts of 谷城, 枣阳 and 宜城, written, signed, sent and received through the doors.</summary>
internal static class ReceivedParts
{
    public static readonly BodyCode Gucheng = new("420625");
    public static readonly BodyCode Zaoyang = new("420683");
    public static readonly BodyCode Yicheng = new("420684");

    /// <summary>A problem of 3,100 characters, in one paragraph.</summary>
    public static readonly string Long = string.Concat(
        Enumerable.Range(1, 400).Select(number => $"第{number}家企业反映配套不足，")
    )[..3100];

    public static PartText GuchengText { get; } =
        new(
            "谷城县产业链调研报告",
            "全县规模以上工业企业一百二十六家，以汽车零部件为主。\n近三年新增配套企业十一家，集中在铸造和模具。",
            Long + "\n技术工人缺口集中在数控和焊接两个工种。",
            "建议由市级统筹建立关键零部件共同采购目录。"
        );

    public static PartText ZaoyangText { get; } =
        new(
            "枣阳市产业链调研报告",
            "枣阳市主导产业为汽车摩擦材料和食品加工。",
            "中小企业贷款周期短于生产周期，倒贷成本高。",
            "建议扩大链主企业担保贷款试点范围。"
        );

    /// <summary>A task for the three of them, with the parts of the first two received: 宜城 has sent nothing.</summary>
    public static async Task<string> TaskWithTwoParts(this StoryPeople people)
    {
        var task = await people.Issued(PlannedTasks.Plan with { Invitees = new(Bodies: [Gucheng, Zaoyang, Yicheng]) });
        await people.Send(task, Gucheng, GuchengText, ("firms", "126"), ("local-share", "38.5"));
        await people.Send(task, Zaoyang, ZaoyangText, ("firms", "74"), ("local-share", "52"));
        await people.Receive(task, Gucheng);
        await people.Receive(task, Zaoyang);
        return task;
    }

    public static async Task Send(
        this StoryPeople people,
        string task,
        BodyCode body,
        PartText text,
        params (string Indicator, string Value)[] figures
    )
    {
        var part = $"/api/joint-tasks/{task}/parts/{body}";
        await people.Act($"{body}.编辑", $"{part}/joinings", new TaskJoining());
        var entries = figures.Select(figure => new FigureEntry(figure.Indicator, figure.Value));
        await people.Act($"{body}.编辑", $"{part}/figures", new FillFigures(0, [.. entries]));
        var version = (await people.Act($"{body}.编辑", $"{part}/versions", new WritePart(0, text))).Item!.Value;
        await people.Act($"{body}.编辑", $"{part}/hand-ins", new PartVersionRequest(version));
        await people.Act($"{body}.签发", $"{part}/signatures", new PartVersionRequest(version));
        await people.Act($"{body}.编辑", $"{part}/submissions", new PartVersionRequest(version));
    }

    public static Task Receive(this StoryPeople people, string task, BodyCode body) =>
        people.Act("420600.编辑", $"/api/joint-tasks/{task}/parts/{body}/receptions");
}
