using System.Net;
using ZhengXie.Linked.Contracts.JointTasks;
using static ZhengXie.Linked.Gateway.Tests.JointTasks.ReceivedParts;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <content>What the launcher shares, with whom, and that nobody else learns of it.</content>
public sealed partial class TotalReportTests
{
    [Fact]
    public async Task Results_AreNobodyElsesBusiness_UntilTheyAreShared_AndThenWithoutNames()
    {
        var task = await people.TaskWithTwoParts();
        await Take(task, 0, At(Gucheng, PartSection.Situation, 1), At(Zaoyang, PartSection.Advice, 1));
        string[] pages =
        [
            "total",
            "total/versions/1",
            "total/sources",
            "total/coverage",
            "figures",
            "total/differences?from=0&to=1",
        ];
        foreach (var page in pages)
        {
            await Unseen("420625.编辑", $"/api/joint-tasks/{task}/{page}");
            await Unseen("420602.编辑", $"/api/joint-tasks/{task}/{page}");
        }
        Assert.Null((await people.Task("420625.编辑", task)).Shared);

        await people.Open("420683.编辑");
        await people.Act(City, $"/api/joint-tasks/{task}/sharings", new ShareResults(true, true, false));
        await people.Hears("420683.编辑", "joint-task.results-shared", task);

        var seen = await people.Read<TotalView>("420683.编辑", $"/api/joint-tasks/{task}/total");
        Assert.Equal(
            new OriginView(null, null, null, null, null, null, null),
            Assert.Single(seen.Paragraphs![0].Origins)
        );
        Assert.Equal(Zaoyang, Assert.Single(seen.Paragraphs[1].Origins).Body!.Code);
        Assert.Empty(seen.Versions);
        Assert.Empty(seen.Acts);
        var table = await people.Read<CombinedTableView>("420683.编辑", $"/api/joint-tasks/{task}/figures");
        Assert.Equal(200m, table.Rows[0].Value);
        Assert.Null(table.Expected);
        Assert.All(table.Rows, row => Assert.True(row is { Figures: null, Missing: null, Unweighted: null }));
        var county = await people.Task("420683.编辑", task);
        Assert.Equal(new SharingView(true, true, false), county.Shared);
        Assert.Null(county.Contributors);

        // 宜城 sent nothing: to it nothing is shared, and it hears of nothing.
        await Unseen("420684.编辑", $"/api/joint-tasks/{task}/total");
        var silent = await (await people.At("420684.编辑")).After("desk:420684", 0, people.Patience);
        Assert.DoesNotContain(silent.Notices, notice => notice.Kind == "joint-task.results-shared");

        await people.Act(City, $"/api/joint-tasks/{task}/sharings", new ShareResults(false, false, true));
        await Unseen("420683.编辑", $"/api/joint-tasks/{task}/total");
        Assert.Equal(
            [Gucheng, Zaoyang],
            (await people.Task("420683.编辑", task)).Contributors!.Select(body => body.Code)
        );
    }

    private async Task Unseen(string who, string path)
    {
        using var hidden = await (await people.At(who)).Try(path, people.Patience);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }
}
