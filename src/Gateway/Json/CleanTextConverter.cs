using System.Text.Json;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Json;

/// <summary>
/// Reads strings and refuses broken ones: half characters cannot be stored as UTF-8, and control characters or a reversed
/// reading direction would show a reviewer something else than what was written. A text that bears the mark of a state
/// secret goes no further than here, whatever door it was sent to.
/// </summary>
public sealed class CleanTextConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Check(ref reader, reader.TokenType == JsonTokenType.String);

    /// <inheritdoc/>
    public override string ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Check(ref reader, readable: true);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);

    private static string Check(ref Utf8JsonReader reader, bool readable)
    {
        if (!readable)
        {
            throw new JsonException();
        }
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new RefusedTextException(Refusals.BrokenText);
        }
        return (CleanText.FaultOf(text) ?? SecretMarks.FaultOf(text)) is { } refusal
            ? throw new RefusedTextException(refusal)
            : text;
    }
}
