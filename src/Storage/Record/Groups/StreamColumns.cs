using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>The heads that the group moves.</summary>
internal sealed class StreamColumns : Columns
{
    private readonly List<int> acts;
    private readonly List<Guid> ids;
    private readonly List<string> kinds;
    private readonly List<int> before;
    private readonly List<int> after;
    private readonly List<byte[]> hashes;

    public StreamColumns()
    {
        acts = Column<int>(NpgsqlDbType.Integer);
        ids = Column<Guid>(NpgsqlDbType.Uuid);
        kinds = Column<string>(NpgsqlDbType.Text);
        before = Column<int>(NpgsqlDbType.Integer);
        after = Column<int>(NpgsqlDbType.Integer);
        hashes = Column<byte[]>(NpgsqlDbType.Bytea);
    }

    /// <summary>Adds the move of one head.</summary>
    /// <param name="change">What one act adds to one stream.</param>
    /// <param name="act">The act's place in the group, from 1.</param>
    public void Add(StreamChange change, int act)
    {
        acts.Add(act);
        ids.Add(change.Stream);
        kinds.Add(change.Kind);
        before.Add(change.Before.Version);
        after.Add(change.After.Version);
        hashes.Add(change.After.Hash);
    }
}
