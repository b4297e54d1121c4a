using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using static ZhengXie.Linked.Gateway.Tests.JointTasks.ReceivedParts;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <content>What becomes of a total report when a part goes back, or a body declines.</content>
public sealed partial class TotalReportTests
{
    [Fact]
    public async Task APartThatGoesBack_StaysQuotedAsItWas_AndItsFiguresAreMissingUntilItComesAgain()
    {
        var task = await people.TaskWithTwoParts();
        var part = $"/api/joint-tasks/{task}/parts/{Gucheng}";
        await Take(task, 0, At(Gucheng, PartSection.Advice, 1));

        await people.Act(City, $"{part}/returns", new ReasonRequest("数据表缺口径说明"));

        var origin = await OriginOf(task);
        Assert.Equal((1, ParagraphRelation.Verbatim, true), (origin.Version, origin.Relation, origin.Outdated));
        var table = await people.Read<CombinedTableView>(City, $"/api/joint-tasks/{task}/figures");
        Assert.Equal(74m, table.Rows[0].Value);
        Assert.Equal([Gucheng, Yicheng], table.Rows[0].Missing!.Select(body => body.Code));
        Assert.Equal(
            "total.part-not-received",
            (
                await people.Refused(
                    City,
                    $"/api/joint-tasks/{task}/total/takings",
                    new TakeParagraphs(1, [At(Gucheng, PartSection.Situation, 1)])
                )
            ).Code
        );

        var mended = GuchengText with { Situation = "补充口径说明如下。\n" + GuchengText.Situation };
        await people.Act("420625.编辑", $"{part}/versions", new WritePart(1, mended));
        await people.Act("420625.编辑", $"{part}/hand-ins", new PartVersionRequest(2));
        await people.Act("420625.签发", $"{part}/signatures", new PartVersionRequest(2));
        await people.Act("420625.编辑", $"{part}/submissions", new PartVersionRequest(2));
        await people.Receive(task, Gucheng);

        // The words that are in the total already are the same paragraph, whatever version they stand in.
        Assert.Equal([1], TakenInto(await Sources(task), Gucheng, PartSection.Advice, 1));
        Assert.Equal(
            "total.taken-already",
            (
                await people.Refused(
                    City,
                    $"/api/joint-tasks/{task}/total/takings",
                    new TakeParagraphs(1, [new PartPlace(Gucheng, 2, PartSection.Advice, 1)])
                )
            ).Code
        );
        Assert.Equal(
            200m,
            (await people.Read<CombinedTableView>(City, $"/api/joint-tasks/{task}/figures")).Rows[0].Value
        );
    }

    [Fact]
    public async Task ABodyThatDeclined_IsNeitherMissingNorExpected()
    {
        var task = await people.TaskWithTwoParts();

        await people.Act(
            "420684.编辑",
            $"/api/joint-tasks/{task}/parts/{Yicheng}/declinings",
            new TaskDeclining("机构改革调整期")
        );

        var table = await people.Read<CombinedTableView>(City, $"/api/joint-tasks/{task}/figures");
        Assert.Equal([Gucheng, Zaoyang], table.Expected!.Select(body => body.Code));
        Assert.All(table.Rows, row => Assert.Empty(row.Missing!));
        var coverage = await people.Read<TotalCoverageView>(City, $"/api/joint-tasks/{task}/total/coverage");
        Assert.Equal([Gucheng, Zaoyang], coverage.Bodies.Select(body => body.Body.Code));
    }

    private async Task<OriginView> OriginOf(string task)
    {
        var total = await people.Read<TotalView>(City, $"/api/joint-tasks/{task}/total");
        return Assert.Single(Assert.Single(total.Paragraphs!).Origins);
    }
}
