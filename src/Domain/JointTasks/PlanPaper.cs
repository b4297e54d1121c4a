using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>How the text of a plan becomes bytes (方案存档), and bytes a text again.</summary>
public static class PlanPaper
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As canonical UTF-8 JSON, under its hash; lists show the subject.</summary>
    public static PaperText Of(PlanText text) =>
        PaperText.Of(text.Subject, JsonSerializer.SerializeToUtf8Bytes(text, Options));

    /// <summary>Reads what <see cref="Of"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no plan's.</exception>
    public static PlanText Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<PlanText>(bytes, Options) ?? throw new JsonException("Not a plan.");
}
