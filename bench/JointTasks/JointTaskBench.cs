using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Bench.JointTasks;

/// <summary>
/// A task with 120 invited bodies that send their parts (分报告集中报送): alone one after another, within the same minute, and all
/// at the same moment. After each the record is asked whether anything was lost or out of order.
/// </summary>
internal static class JointTaskBench
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static async Task Run(BenchServer server, BenchSettings settings, ResultTable table)
    {
        table.Begin($"Joint task: {InvitedBodies.Many} bodies send their parts, {settings.Rounds} tasks each way");
        await using var database = await server.Create("joint_tasks");
        await using var record = await database.Open();
        await using var house = new TaskHouse(record);
        var turnedAway = 0;
        await Round(Alone);
        await server.Settle();
        var alone = await Measure("one after another", Alone);
        var minute = await Measure("within the same minute", SameMinute);
        var moment = await Measure("at the same moment", SameMoment);
        table.Say($"  told to try again, and did: {turnedAway} times; lost or out of order: none");
        table.Say($"  same minute p99 ÷ alone p99: {Ratio(minute, alone):F2}; same moment: {Ratio(moment, alone):F2}");

        async Task<Clocked> Measure(string name, Func<JointTaskId, Func<BodyCode, Task<int>>, Task<int[]>> way)
        {
            var rounds = new List<Clocked>();
            for (var round = 0; round < settings.Rounds; round++)
            {
                rounds.Add(await Round(way));
            }
            var together = Clocked.Together(rounds);
            table.Add(new(name, together));
            return together;
        }

        async Task<Clocked> Round(Func<JointTaskId, Func<BodyCode, Task<int>>, Task<int[]>> way)
        {
            var time = TimeProvider.System;
            var task = await house.Issue(time);
            var receipts = new List<SentPart>();
            var run = await Clocked.Run(
                server.ProcessId,
                [Environment.ProcessId],
                async () =>
                {
                    var began = time.GetTimestamp();
                    var took = await way(task, Submit);
                    return new Samples(took, time.GetElapsedTime(began).TotalSeconds);
                }
            );
            await SentParts.Check(record, task, receipts);
            return run;

            async Task<int> Submit(BodyCode body)
            {
                var sent = time.GetTimestamp();
                var (receipt, refused) = await house.Submit(task, body);
                Interlocked.Add(ref turnedAway, refused);
                var answered = time.GetTimestamp();
                lock (receipts)
                {
                    receipts.Add(new(body, receipt, sent, answered));
                }
                return (int)time.GetElapsedTime(sent, answered).TotalMicroseconds;
            }
        }
    }

    private static double Ratio(Clocked many, Clocked alone) =>
        many.Samples.Percentile(0.99) / alone.Samples.Percentile(0.99);

    private static async Task<int[]> Alone(JointTaskId task, Func<BodyCode, Task<int>> submit)
    {
        var took = new List<int>();
        foreach (var body in InvitedBodies.All)
        {
            took.Add(await submit(body));
        }
        return [.. took];
    }

    // Each at a moment of its own choice: the same choices in every run.
    private static Task<int[]> SameMinute(JointTaskId task, Func<BodyCode, Task<int>> submit)
    {
        var chance = new Random(120);
        return Task.WhenAll(
            InvitedBodies
                .All.Select(body => (Body: body, At: chance.NextDouble() * Minute))
                .ToList()
                .Select(async chosen =>
                {
                    await Task.Delay(chosen.At);
                    return await submit(chosen.Body);
                })
        );
    }

    private static Task<int[]> SameMoment(JointTaskId task, Func<BodyCode, Task<int>> submit) =>
        Task.WhenAll(InvitedBodies.All.Select(body => Task.Run(() => submit(body))));
}
