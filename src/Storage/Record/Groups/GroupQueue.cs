namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>
/// One writer's end of the queue: takes what waits, up to the bounds of a group. Two acts on the same stream, or of the
/// same command, never stand in one group; the later one opens the next.
/// </summary>
internal sealed class GroupQueue(WaitingActs waiting, int writer, RecordOptions options)
{
    // Apart, because a command and a stream may bear the same id: a report entered without a draft is named by its command.
    private readonly HashSet<Guid> commands = [];
    private readonly HashSet<Guid> streams = [];
    private WaitingAct? held;

    /// <summary>Waits until there is something to take; false once the queue has ended and is empty.</summary>
    public async Task<bool> Wait() => held is not null || await waiting.Any();

    /// <summary>Takes a group; empty when another writer was faster.</summary>
    public List<WaitingAct> Take()
    {
        var group = new List<WaitingAct>();
        var bytes = 0;
        commands.Clear();
        streams.Clear();
        while (group.Count < options.GroupActs && bytes < options.GroupBytes && Next() is { } next)
        {
            if (!Fits(next.Act))
            {
                held = next;
                break;
            }
            group.Add(next);
            bytes += next.Bytes;
        }
        return group;
    }

    private WaitingAct? Next()
    {
        if (held is { } first)
        {
            held = null;
            return first;
        }
        return waiting.Take(writer);
    }

    private bool Fits(Act act) =>
        commands.Add(act.Command.Value) && act.Changes.All(change => streams.Add(change.Stream));
}
