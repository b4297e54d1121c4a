using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.Tests.Feed;
using ZhengXie.Linked.Gateway.Tests.Walk;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks.Privacy;

/// <content>谷城, which is invited: nothing of what it reads moves when the others act, and their parts are missing parts.</content>
public sealed partial class PrivacyWalkTests
{
    private static readonly string[] Readers = [Reader, RunningTask.Gucheng + ".签发", RunningTask.Gucheng + ".主席"];

    [Fact]
    public async Task WhatAnInvitedCountyReads_DoesNotChange_WhateverTheOthersDo()
    {
        var readings = new Readings(people, await Routes());
        var task = new RunningTask(people);
        await task.Draft();
        await task.Issue();
        await task.ReaderAnswers();
        var before = new List<SortedDictionary<string, string>>();
        foreach (var who in Readers)
        {
            before.Add(await readings.Of(who, task.Id));
        }
        Assert.Contains(
            before[0],
            read => read.Key == task.Path && read.Value.Contains("/420625", StringComparison.Ordinal)
        );

        await task.OthersAnswer();
        foreach (var (who, known) in Readers.Zip(before))
        {
            Same(known, await readings.Of(who, task.Id), who);
        }
        await task.OthersSend();
        foreach (var (who, known) in Readers.Zip(before))
        {
            var now = await readings.Of(who, task.Id);
            Same(known, now, who);
            NothingOfOthers(now);
            NothingOfOthers(await readings.Of(who, task.Id, task.Photo));
        }
    }

    [Fact]
    public async Task AtTheDoorsOfAnother_AnInvitedCountyHears_WhatItHearsOfACountyThatIsNotInvited()
    {
        var doors = (await Routes()).Where(route => route.Has("task") && route.Has("body")).ToList();
        var task = new RunningTask(people);
        await task.Draft();
        await task.Issue();
        await task.ReaderAnswers();
        await task.OthersAnswer();
        await task.OthersSend();

        Assert.NotEmpty(doors);
        foreach (var who in Readers)
        {
            var walker = new Walker(await people.At(who), people.Patience);
            foreach (var route in doors)
            {
                await SameForAll(walker, route, task);
            }
        }
    }

    [Fact]
    public async Task NoOtherCounty_IsNamedToAnInvitedOne_AtAnyDoorOfTheTask()
    {
        var doors = (await Routes()).Where(route => route.Has("task")).ToList();
        var task = new RunningTask(people);
        await task.Draft();
        await task.Issue();
        await task.ReaderAnswers();
        await task.OthersAnswer();
        await task.OthersSend();

        foreach (var who in Readers)
        {
            var walker = new Walker(await people.At(who), people.Patience);
            foreach (var route in doors.Where(route => route.Reads || !route.Has("body")))
            {
                var heard = await walker.Try(route, Values(route, task.Id, RunningTask.Gucheng, task.Photo));
                Assert.True(route.Reads || heard.Status >= 400, $"{who} {route} was done");
                string[] others = ["枣阳", "保康", "南漳", "老河口", "襄州", "宜城", "樊城", .. RunningTask.Secrets];
                Assert.All(
                    others,
                    word => Assert.False(heard.Whole.Contains(word, StringComparison.Ordinal), heard.Whole)
                );
                string[] codes = [RunningTask.Zaoyang, RunningTask.Baokang, RunningTask.Nanzhang, "420682"];
                Assert.All(
                    codes,
                    code => Assert.False(heard.Whole.Contains(code, StringComparison.Ordinal), heard.Whole)
                );
            }
        }
    }

    [Fact]
    public async Task TheHub_RingsForAnInvitedCounty_OnlyWhatIsItsOwn()
    {
        var task = new RunningTask(people);
        await task.Draft();
        await task.Issue();
        await task.ReaderAnswers();
        var player = await people.At(Reader);
        var desk = "desk:" + RunningTask.Gucheng;
        var head = await Head(desk);
        await using var screen = await HubScreen.Open(player, people.Patience);
        Assert.Equal(head, (await screen.Join(desk)).Head);
        var foreign = await screen.Join("desk:" + RunningTask.Zaoyang);
        Assert.Equal(await screen.Join("desk:nowhere"), foreign);
        Assert.False(foreign.Joined);

        await task.OthersAnswer();
        await task.OthersSend();
        // Whatever had been held back would ring now, before what is everybody's.
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await people.Act(
            RunningTask.City + ".编辑",
            task.Path + "/plan-changes",
            new AmendPlan("汛期顺延", PartDue: new DateTimeOffset(2025, 4, 22, 9, 30, 0, TimeSpan.Zero))
        );

        Assert.Equal($"Ring {desk} {head + 1}", await screen.Hear());
        await screen.HearsNothing();
        Assert.Equal(head + 1, await Head(desk));
        var notices = await player.After(desk, head, people.Patience);
        Assert.Equal("joint-task.plan-amended", Assert.Single(notices.Notices).Kind);
    }

    private async Task<long> Head(string feed)
    {
        var mine = await people.Read<FeedsView>(Reader, "/api/feeds");
        return mine.Feeds.Single(one => one.Feed == feed).Head;
    }

    private static async Task SameForAll(Walker walker, HouseRoute route, RunningTask task)
    {
        var values = Values(route, task.Id, RunningTask.Uninvited, task.Photo);
        var nobody = await walker.Try(route, values, RunningTask.Uninvited);
        Assert.True(nobody.Status is 404 or 204, $"{route} hears\n{nobody.Whole}");
        foreach (var other in new[] { RunningTask.Zaoyang, RunningTask.Baokang, RunningTask.Nanzhang, "420682" })
        {
            values["body"] = other;
            var heard = await walker.Try(route, values, other);
            Assert.True(nobody.Whole == heard.Whole, $"{route} of {other}\n{heard.Whole}\n\nof none\n{nobody.Whole}");
        }
    }
}
