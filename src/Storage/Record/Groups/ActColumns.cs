using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>The receipts of the group.</summary>
internal sealed class ActColumns : Columns
{
    private readonly List<Guid> accounts;
    private readonly List<Guid> commands;
    private readonly List<byte[]> contents;
    private readonly List<string> subjects;
    private readonly List<DateTime> moments;
    private readonly List<int?> items;
    private readonly List<int?> numbered;

    public ActColumns()
    {
        accounts = Column<Guid>(NpgsqlDbType.Uuid);
        commands = Column<Guid>(NpgsqlDbType.Uuid);
        contents = Column<byte[]>(NpgsqlDbType.Bytea);
        subjects = Column<string>(NpgsqlDbType.Text);
        moments = Column<DateTime>(NpgsqlDbType.TimestampTz);
        items = Column<int?>(NpgsqlDbType.Integer);
        numbered = Column<int?>(NpgsqlDbType.Integer);
    }

    /// <summary>Adds the receipt of an act, pointing to the first of its events that takes a number.</summary>
    /// <param name="act">The act.</param>
    /// <param name="eventsBefore">Events of the group before this act.</param>
    public void Add(Act act, int eventsBefore)
    {
        accounts.Add(act.Account);
        commands.Add(act.Command.Value);
        contents.Add(act.Content);
        subjects.Add(act.Subject);
        moments.Add(act.At.UtcDateTime);
        items.Add(act.Item);
        var first = act.Events.TakeWhile(added => added.Event.Register is null).Count();
        numbered.Add(first < act.Events.Count() ? eventsBefore + first + 1 : null);
    }
}
