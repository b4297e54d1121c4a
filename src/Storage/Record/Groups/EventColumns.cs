using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>The events of the group, act after act.</summary>
internal sealed class EventColumns : Columns
{
    private readonly List<Guid> streams;
    private readonly List<int> versions;
    private readonly List<string> names;
    private readonly List<short> shapes;
    private readonly List<short> algorithms;
    private readonly List<byte[]> bytes;
    private readonly List<byte[]> hashes;
    private readonly List<int?> counters;
    private readonly List<int?> nths;
    private readonly List<string?> registers = [];

    public EventColumns()
    {
        streams = Column<Guid>(NpgsqlDbType.Uuid);
        versions = Column<int>(NpgsqlDbType.Integer);
        names = Column<string>(NpgsqlDbType.Text);
        shapes = Column<short>(NpgsqlDbType.Smallint);
        algorithms = Column<short>(NpgsqlDbType.Smallint);
        bytes = Column<byte[]>(NpgsqlDbType.Bytea);
        hashes = Column<byte[]>(NpgsqlDbType.Bytea);
        counters = Column<int?>(NpgsqlDbType.Integer);
        nths = Column<int?>(NpgsqlDbType.Integer);
    }

    /// <summary>Events so far.</summary>
    public int Count => versions.Count;

    /// <summary>Adds an event and counts it in its register.</summary>
    public void Add(ChainedEvent added, Tally registerTally)
    {
        streams.Add(added.Stream);
        versions.Add(added.Version);
        names.Add(added.Event.Name);
        shapes.Add((short)added.Event.Version);
        algorithms.Add((short)added.Algorithm);
        bytes.Add(added.Event.Bytes);
        hashes.Add(added.Hash);
        registers.Add(added.Event.Register);
        nths.Add(added.Event.Register is { } register ? registerTally.Count(register) : null);
    }

    /// <summary>Points each event to its register, once all are known.</summary>
    public void Point(Tally registerTally)
    {
        counters.AddRange(
            registers.Select(register => register is null ? (int?)null : registerTally.PlaceOf(register))
        );
        registers.Clear();
    }
}
