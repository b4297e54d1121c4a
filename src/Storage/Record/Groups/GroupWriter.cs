using Npgsql;
using Polly;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>One writer (写入者): takes a group, writes it, answers each caller, until the queue ends.</summary>
internal sealed class GroupWriter(NpgsqlDataSource service, GroupQueue queue, TimeProvider time)
{
    private static readonly TimeSpan ShortestTry = TimeSpan.FromSeconds(1);

    private readonly ResiliencePipeline patience = GroupPatience.Of(time);
    private int writing;

    /// <summary>How many acts it has in hand.</summary>
    public int Writing => Volatile.Read(ref writing);

    /// <summary>Writes until the queue ends.</summary>
    public async Task Run()
    {
        await using var connection = new GroupConnection(service);
        while (await queue.Wait())
        {
            var group = queue.Take();
            if (group.Count > 0)
            {
                Volatile.Write(ref writing, group.Count);
                await Write(connection, group);
                Volatile.Write(ref writing, 0);
            }
        }
    }

    private async Task Write(GroupConnection connection, List<WaitingAct> group)
    {
        try
        {
            await patience.ExecuteAsync(async _ => await Send(connection, group));
        }
        catch (Exception) when (group.Count > 1)
        {
            // Something in the group is at fault. Alone, each act answers for itself.
            foreach (var act in group)
            {
                await Write(connection, [act]);
            }
        }
        catch (Exception error)
        {
            group.ForEach(act => act.Fail(error));
        }
    }

    // Takes every act that has its answer out of the group, so that a next try sends the others only.
    private async Task Send(GroupConnection connection, List<WaitingAct> group)
    {
        Expire(group);
        while (group.Count > 0)
        {
            var answers = await Try(connection, group);
            for (var place = group.Count - 1; place >= 0; place--)
            {
                if (answers[place] is { } answer)
                {
                    group[place].Give(answer);
                    group.RemoveAt(place);
                }
            }
        }
    }

    private async Task<Appended?[]> Try(GroupConnection connection, List<WaitingAct> group)
    {
        var begun = time.GetTimestamp();
        var left = time.GetElapsedTime(begun, group.Min(act => act.Until));
        using var limit = new CancellationTokenSource(left > ShortestTry ? left : ShortestTry, time);
        try
        {
            var answers = await connection.Send([.. group.Select(act => act.Act)], limit.Token);
            RecordMeter.Sent(group.Count, time.GetElapsedTime(begun));
            return answers;
        }
        catch (Exception error) when (Outage.Is(error))
        {
            await connection.Break();
            throw;
        }
    }

    private void Expire(List<WaitingAct> group)
    {
        var now = time.GetTimestamp();
        foreach (var act in group.Where(act => act.Until <= now))
        {
            act.Give(Appended.Not(Verdict.Unavailable));
        }
        group.RemoveAll(act => act.Until <= now);
    }
}
