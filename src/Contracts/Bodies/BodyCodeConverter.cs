using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>Writes a body code as its six digits, also where it is the key of an object.</summary>
public sealed class BodyCodeConverter : JsonConverter<BodyCode>
{
    /// <inheritdoc/>
    public override BodyCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Code(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BodyCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override BodyCode ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Code(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, BodyCode value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);

    private static BodyCode Code(string? text) =>
        BodyCode.TryParse(text, null, out var code) ? code : throw new JsonException("A body code is six digits.");
}
