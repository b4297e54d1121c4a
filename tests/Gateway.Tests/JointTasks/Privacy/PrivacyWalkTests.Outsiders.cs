using ZhengXie.Linked.Gateway.Tests.Walk;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks.Privacy;

/// <content>Those who are not invited: a county of the same city, a peer city, the province above, a member of an invited county.</content>
public sealed partial class PrivacyWalkTests
{
    private static readonly string[] Outsiders =
    [
        RunningTask.Uninvited + ".编辑",
        RunningTask.Uninvited + ".签发",
        RunningTask.Uninvited + ".主席",
        "411700.编辑",
        "420000.编辑",
        RunningTask.Zaoyang + ".委员甲",
    ];

    // Everybody may throw away what he typed himself, of whatever task; of one that is missing it is nothing.
    private static readonly string[] Always204 = ["DELETE /api/joint-tasks/{task}/parts/{body}/drafts/{form}/"];

    [Fact]
    public async Task WhoIsNotInvited_HearsOfATask_WhatIsHeardOfAMissingOne_AtEveryDoor()
    {
        var routes = await Routes();
        var task = new RunningTask(people);
        await task.Draft();
        await task.Issue();
        await task.ReaderAnswers();
        await task.OthersAnswer();
        await task.OthersSend();

        var doors = routes.Where(route => route.Has("task")).ToList();
        Assert.True(doors.Count > 30, string.Join('\n', doors));
        foreach (var who in Outsiders)
        {
            foreach (var route in doors)
            {
                await FindsNothing(who, route, task.Id, task.Photo);
            }
        }
    }

    [Fact]
    public async Task ADraft_IsAMissingTask_ToThoseItWillInvite_AtEveryDoor()
    {
        var routes = await Routes();
        var task = new RunningTask(people);
        var before = await new Readings(people, routes).Of(Reader, Guid.Empty.ToString());
        await task.Draft();

        foreach (var route in routes.Where(route => route.Has("task")))
        {
            await FindsNothing(Reader, route, task.Id, "none");
        }
        Same(before, await new Readings(people, routes).Of(Reader, Guid.Empty.ToString()), Reader);
    }

    [Fact]
    public async Task ListsFeedsAndFigures_OfThoseNotInvited_DoNotKnowThatATaskRuns()
    {
        var readings = new Readings(people, await Routes());
        var missing = Guid.NewGuid().ToString();
        // The chair of the body above sees how many tasks run below; that is his office.
        string[] readers =
        [
            RunningTask.Uninvited + ".编辑",
            RunningTask.Uninvited + ".主席",
            "411700.编辑",
            "411700.主席",
            RunningTask.Zaoyang + ".委员甲",
        ];
        var before = new List<SortedDictionary<string, string>>();
        foreach (var who in readers)
        {
            before.Add(await readings.Of(who, missing));
        }

        var task = new RunningTask(people);
        await task.Draft();
        await task.Issue();
        await task.ReaderAnswers();
        await task.OthersAnswer();
        await task.OthersSend();

        foreach (var (who, known) in readers.Zip(before))
        {
            Same(known, await readings.Of(who, missing), who);
        }
    }

    // Once with the real part of 枣阳 in the path and once with a task that nobody ever drafted.
    private async Task FindsNothing(string who, HouseRoute route, string task, string photo)
    {
        var walker = new Walker(await people.At(who), people.Patience);
        var missing = Guid.NewGuid().ToString();
        var real = await walker.Try(route, Values(route, task, RunningTask.Zaoyang, photo), task);
        var none = await walker.Try(route, Values(route, missing, RunningTask.Zaoyang, photo), missing);

        Assert.True(none.Whole == real.Whole, $"{who} {route} hears\n{real.Whole}\n\nof a missing one\n{none.Whole}");
        var expected = Always204.Contains(route.ToString(), StringComparer.Ordinal) ? 204 : 404;
        Assert.True(expected == real.Status, $"{who} {route} hears\n{real.Whole}");
    }

    /// <summary>What stands in the paths under a task. A new parameter must be told of here, so that its doors are really tried.</summary>
    private static Dictionary<string, string> Values(HouseRoute route, string task, string body, string photo)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["task"] = task,
            ["body"] = body,
            ["hash"] = photo,
            ["form"] = "Report",
            ["number"] = "1",
            ["version"] = "1",
            ["item"] = "1",
            ["conversion"] = "1",
            ["from"] = "1",
            ["to"] = "2",
        };
        Assert.All(route.Parameters.Concat(route.Query), name => Assert.Contains(name, values));
        return values;
    }
}
