using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>What fieldwork says (调研记录正文): places and minutes stand apart from the event, so that they can be redacted.</summary>
public static class FieldworkPaper
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As canonical UTF-8 JSON, under its hash.</summary>
    public static PaperText Written(FieldworkSheet sheet) =>
        PaperText.Of(null, JsonSerializer.SerializeToUtf8Bytes(sheet, Options));

    /// <summary>Reads what <see cref="Written"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no fieldwork.</exception>
    public static FieldworkSheet Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<FieldworkSheet>(bytes, Options) ?? throw new JsonException("Not fieldwork.");
}
