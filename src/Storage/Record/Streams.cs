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
        SELECT version, name, event_version, bytes, hash, register, number
        FROM record.events WHERE stream = $1 ORDER BY version
        """;

    /// <summary>Loads a whole stream.</summary>
    /// <exception cref="NpgsqlException">The record is away.</exception>
    public async Task<LoadedStream> Load(Guid stream, CancellationToken cancellation = default)
    {
        await using var command = service.CreateCommand(Events);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = stream });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var events = ImmutableArray.CreateBuilder<Recorded<IEvent>>();
        var head = StreamHead.None;
        while (await rows.ReadAsync(cancellation))
        {
            head = new StreamHead(rows.GetInt32(0), rows.GetFieldValue<byte[]>(4));
            var number = rows.IsDBNull(5) ? null : PaperNumber.Write(rows.GetString(5), rows.GetInt32(6));
            var name = new EventName(rows.GetString(1), rows.GetInt16(2));
            events.Add(codec.Read(name, rows.GetFieldValue<byte[]>(3), number));
        }
        return new LoadedStream(head, events.DrainToImmutable());
    }
}
