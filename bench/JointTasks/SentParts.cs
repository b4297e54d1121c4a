using Dapper;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Bench.JointTasks;

/// <summary>Asks the record what became of the parts that were sent (核对): every one is there, once, in one order.</summary>
internal static class SentParts
{
    private const string Notices = """
        SELECT count(*)::int, count(DISTINCT number)::int, (max(number) - min(number) + 1)::int
        FROM record.notices WHERE feed = @feed AND kind = 'joint-task.part-submitted' AND subject = @task
        """;

    private const string Listed = """
        SELECT (counts ->> 'sent')::int FROM lists.task_desks WHERE task = @task AND role = 'Launched'
        """;

    /// <summary>Compares what the record holds with what the callers were told.</summary>
    /// <exception cref="InvalidOperationException">Something was lost, doubled, or is out of order.</exception>
    public static async Task Check(RecordDatabase record, JointTaskId task, IReadOnlyCollection<SentPart> receipts)
    {
        var stream = await new Streams(record.Service, EventCodec.House).Load(task.Value);
        var sent = stream.Events.Where(happened => happened.Event is PartSubmitted).ToList();
        var bodies = sent.Select(happened => ((PartSubmitted)happened.Event).Body).ToList();
        Expect(sent.Count == InvitedBodies.Many, "events");
        Expect(bodies.Distinct().Count() == InvitedBodies.Many, "bodies");
        Expect(receipts.Select(one => one.Body).ToHashSet().SetEquals(bodies), "receipts");
        Expect(receipts.All(one => one.Receipt.At == At(one.Body)), "receipts that tell of their event");
        Expect(IsKept([.. bodies.Select(body => receipts.Single(one => one.Body == body))]), "answers in order");
        Expect(sent.Zip(sent.Skip(1)).All(pair => pair.First.At <= pair.Second.At), "moments in order");
        await using var connection = await record.Service.OpenConnectionAsync();
        var asked = new { task = task.Value, feed = "desk:" + InvitedBodies.Launcher.Value };
        var (told, numbers, span) = await connection.QuerySingleAsync<(int, int, int)>(
            Notices,
            new { asked.feed, task = task.ToString() }
        );
        Expect((told, numbers, span) == (InvitedBodies.Many, InvitedBodies.Many, InvitedBodies.Many), "notices");
        Expect(await connection.ExecuteScalarAsync<int>(Listed, asked) == InvitedBodies.Many, "the launcher's list");
        var verified = await new Verification(record.Service, EventCodec.House).Run();
        Expect(verified.First is null, "the chain of events");

        DateTimeOffset At(BodyCode body) => sent.Single(happened => ((PartSubmitted)happened.Event).Body == body).At;
    }

    // Whoever was answered before another one sent stands before it.
    private static bool IsKept(IReadOnlyList<SentPart> order)
    {
        var answered = long.MaxValue;
        foreach (var part in order.Reverse())
        {
            if (part.Sent > answered)
            {
                return false;
            }
            answered = Math.Min(answered, part.Answered);
        }
        return true;
    }

    private static void Expect(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Parts that were sent: {what} are not as they should be.");
        }
    }
}
