using System.Text.Json;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Json;

/// <summary>
/// Reads the security mark (密级). Whoever chooses one of the three that this network may not hold is not told of a wrong
/// word but sent to the paper channel.
/// </summary>
public sealed class SecurityMarkConverter : JsonConverter<SecurityMark>
{
    private static readonly CleanTextConverter Text = new();

    private static readonly string[] Secret =
    [
        "绝密",
        "机密",
        "秘密",
        "绝密级",
        "机密级",
        "秘密级",
        "TopSecret",
        "Confidential",
        "Secret",
    ];

    /// <inheritdoc/>
    public override SecurityMark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = Text.Read(ref reader, typeof(string), options) ?? throw new JsonException();
        if (Secret.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            throw new RefusedTextException(Refusals.SecretMark);
        }
        foreach (var mark in Enum.GetValues<SecurityMark>())
        {
            if (mark.ToString().Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return mark;
            }
        }
        throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SecurityMark value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
