using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>How JSON is written in the record and in lists.</summary>
public static class RecordJson
{
    /// <summary>
    /// Events: members in the order they are declared, nulls left out, Chinese as it is, enumerations by name; what a
    /// type computes from other members is not written.
    /// </summary>
    public static JsonSerializerOptions Events { get; } =
        Frozen(JsonNamingPolicy.CamelCase, JsonIgnoreCondition.WhenWritingNull, new ClockStepRuns());

    /// <summary>List rows: members as columns are named; nulls written, because they overwrite.</summary>
    public static JsonSerializerOptions Rows { get; } =
        Frozen(JsonNamingPolicy.SnakeCaseLower, JsonIgnoreCondition.Never);

    private static JsonSerializerOptions Frozen(
        JsonNamingPolicy naming,
        JsonIgnoreCondition nulls,
        params IEnumerable<JsonConverter> converters
    )
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = naming,
            DefaultIgnoreCondition = nulls,
            IgnoreReadOnlyProperties = nulls == JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter() },
        };
        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
