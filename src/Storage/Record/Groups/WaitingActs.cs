namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>
/// Acts that wait for a writer (待写办理), in a lane for each. What wants its number from the same register, or else rings the same
/// feed first, stands in the same lane: a writer holds that row until its commit is on disk, and another one that wants it could only
/// wait. A writer takes of its own lane first; what room is left in its group, the longest lane fills.
/// </summary>
/// <param name="lanes">How many writers there are.</param>
/// <param name="most">Acts that may wait in all lanes together.</param>
internal sealed class WaitingActs(int lanes, int most)
{
    private readonly Lock turn = new();
    private readonly Queue<WaitingAct>[] waiting = [.. Enumerable.Range(0, lanes).Select(_ => new Queue<WaitingAct>())];
    private TaskCompletionSource? news;
    private int many;
    private bool ended;

    /// <summary>How many wait.</summary>
    public int Count => Volatile.Read(ref many);

    /// <summary>Puts one in; false where too many wait, or nothing is taken any more.</summary>
    public bool Add(WaitingAct act)
    {
        TaskCompletionSource? told;
        lock (turn)
        {
            if (ended || many == most)
            {
                return false;
            }
            waiting[LaneOf(act.Act)].Enqueue(act);
            many++;
            (told, news) = (news, null);
        }
        told?.SetResult();
        return true;
    }

    /// <summary>From here on nothing is put in.</summary>
    public void End()
    {
        TaskCompletionSource? told;
        lock (turn)
        {
            ended = true;
            (told, news) = (news, null);
        }
        told?.SetResult();
    }

    /// <summary>Waits until something waits; false once it has ended and is empty.</summary>
    public async Task<bool> Any()
    {
        while (true)
        {
            Task changed;
            lock (turn)
            {
                if (many > 0 || ended)
                {
                    return many > 0;
                }
                news ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                changed = news.Task;
            }
            await changed;
        }
    }

    /// <summary>Takes the next for a writer: of its own lane first, then of the longest; none where nothing waits.</summary>
    public WaitingAct? Take(int writer)
    {
        lock (turn)
        {
            if (many == 0)
            {
                return null;
            }
            many--;
            var lane = waiting[writer].Count > 0 ? waiting[writer] : waiting.MaxBy(other => other.Count)!;
            return lane.Dequeue();
        }
    }

    private int LaneOf(Act act)
    {
        var wanted =
            act.Events.Select(added => added.Event.Register).FirstOrDefault(register => register is not null)
            ?? (act.Notices.IsEmpty ? null : act.Notices[0].Notice.Feed);
        return wanted is null ? 0 : (int)((uint)string.GetHashCode(wanted, StringComparison.Ordinal) % (uint)lanes);
    }
}
