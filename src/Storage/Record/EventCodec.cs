using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>
/// Event codec (事件编解码): <c>{"at":…,"by":{…},"data":{…}}</c> in UTF-8 under a stable name and version, never under the
/// name of a type.
/// </summary>
public sealed class EventCodec(EventTypes types)
{
    /// <summary>The events that this codec knows.</summary>
    public EventTypes Types { get; } = types;

    /// <summary>The codec of the house's own events.</summary>
    public static EventCodec House { get; } = new(EventTypes.House);

    /// <summary>Writes an event.</summary>
    /// <param name="fact">What happened.</param>
    /// <param name="at">When it was decided; written in UTC.</param>
    /// <param name="by">Who did it; none for the house itself.</param>
    public EventBytes Write(IEvent fact, DateTimeOffset at, Signature? by)
    {
        var name = Types.NameOf(fact.GetType());
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = RecordJson.Events.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("at"u8, at.ToUniversalTime());
            if (by is not null)
            {
                json.WritePropertyName("by"u8);
                JsonSerializer.Serialize(json, by, RecordJson.Events);
            }
            json.WritePropertyName("data"u8);
            JsonSerializer.Serialize(json, fact, fact.GetType(), RecordJson.Events);
            json.WriteEndObject();
        }
        return new EventBytes(name.Name, name.Version, buffer.WrittenSpan.ToArray(), fact.Register);
    }

    /// <summary>Reads an event, in the newest shape of it, whatever shape it was written in.</summary>
    /// <param name="name">The name and version it stands under.</param>
    /// <param name="bytes">What stands there.</param>
    /// <param name="number">The paper number it was given.</param>
    /// <exception cref="InvalidDataException">The name is not known to this build.</exception>
    /// <exception cref="JsonException">The bytes are not such an event.</exception>
    public Recorded<IEvent> Read(EventName name, ReadOnlyMemory<byte> bytes, string? number)
    {
        var type = Types.TypeOf(name);
        var written =
            JsonSerializer.Deserialize<Envelope>(bytes.Span, RecordJson.Events)
            ?? throw new JsonException($"The bytes of {name} are empty.");
        var fact =
            written.Data.Deserialize(type, RecordJson.Events) as IEvent
            ?? throw new JsonException($"The bytes of {name} hold no event.");
        while (fact is IEarlierEvent earlier)
        {
            fact = earlier.Next();
        }
        return new Recorded<IEvent>(fact, written.At, written.By, number);
    }

    private sealed record Envelope(
        [property: JsonRequired] DateTimeOffset At,
        Signature? By,
        [property: JsonRequired] JsonElement Data
    );
}
