using System.Collections.Immutable;
using Npgsql;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>Streams (事件流), read.</summary>
/// <param name="service">Pool of the service role.</param>
/// <param name="codec">Reads the bytes.</param>
public sealed class Streams(NpgsqlDataSource service, EventCodec codec)
{
    private const string Events = """
        SELECT stream, version, name, event_version, bytes, hash, register, number
        FROM record.events WHERE stream = ANY ($1) ORDER BY stream, version
        """;

    private const string Later = """
        SELECT stream, version, name, event_version, bytes, hash, register, number
        FROM record.events WHERE stream = $1 AND version > $2 ORDER BY version
        """;

    private const string Head = "SELECT version FROM record.streams WHERE id = $1";

    /// <summary>Loads a whole stream.</summary>
    /// <exception cref="NpgsqlException">The record is away.</exception>
    public async Task<LoadedStream> Load(Guid stream, CancellationToken cancellation = default) =>
        (await Load([stream], cancellation))[stream];

    /// <summary>Loads several whole streams at one moment; each is there, if only as an empty one.</summary>
    /// <exception cref="NpgsqlException">The record is away.</exception>
    public async Task<IReadOnlyDictionary<Guid, LoadedStream>> Load(
        Guid[] several,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        return await Load(connection, codec, several, cancellation);
    }

    /// <summary>What was added to the stream after the head; only that, and nothing if it is the head still.</summary>
    /// <exception cref="NpgsqlException">The record is away.</exception>
    public async Task<LoadedStream> LoadAfter(Guid stream, StreamHead head, CancellationToken cancellation = default)
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(Later, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = stream });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = head.Version });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var later = ImmutableArray.CreateBuilder<Recorded<IEvent>>();
        while (await rows.ReadAsync(cancellation))
        {
            head = new StreamHead(rows.GetInt32(1), rows.GetFieldValue<byte[]>(5));
            later.Add(Read(rows, codec));
        }
        return new LoadedStream(head, later.DrainToImmutable());
    }

    /// <summary>How many events the stream has now: all that tells a remembered state from an outdated one.</summary>
    /// <exception cref="NpgsqlException">The record is away.</exception>
    public async Task<int> Version(Guid stream, CancellationToken cancellation = default)
    {
        await using var command = service.CreateCommand(Head);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = stream });
        return await command.ExecuteScalarAsync(cancellation) is int version ? version : 0;
    }

    /// <summary>Loads several, on a connection of one's own.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, LoadedStream>> Load(
        NpgsqlConnection connection,
        EventCodec codec,
        Guid[] streams,
        CancellationToken cancellation
    )
    {
        var loaded = streams.ToDictionary(stream => stream, _ => new LoadedStream(StreamHead.None, []));
        var events = ImmutableArray.CreateBuilder<Recorded<IEvent>>();
        await using var command = new NpgsqlCommand(Events, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = streams });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var (current, head) = (Guid.Empty, StreamHead.None);
        while (await rows.ReadAsync(cancellation))
        {
            var stream = rows.GetGuid(0);
            if (stream != current)
            {
                Take();
                current = stream;
            }
            head = new StreamHead(rows.GetInt32(1), rows.GetFieldValue<byte[]>(5));
            events.Add(Read(rows, codec));
        }
        Take();
        return loaded;

        void Take()
        {
            if (events.Count > 0)
            {
                loaded[current] = new LoadedStream(head, events.DrainToImmutable());
            }
        }
    }

    private static Recorded<IEvent> Read(NpgsqlDataReader row, EventCodec codec) =>
        codec.Read(
            new EventName(row.GetString(2), row.GetInt16(3)),
            row.GetFieldValue<byte[]>(4),
            row.IsDBNull(6) ? null : PaperNumber.Write(row.GetString(6), row.GetInt32(7))
        );
}
