using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>How the texts of a report become bytes (正文存档), and bytes texts again.</summary>
public static class ReportPaper
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The report's text as canonical UTF-8 JSON.</summary>
    public static PaperText Of(ReportText text) =>
        PaperText.Of(text.Title, JsonSerializer.SerializeToUtf8Bytes(text, Options));

    /// <summary>A plain text, of a directive or a reply, as UTF-8.</summary>
    public static PaperText Of(string text) => PaperText.Of(null, Encoding.UTF8.GetBytes(text));

    /// <summary>The report's text again.</summary>
    /// <exception cref="JsonException">The bytes are not a report's text.</exception>
    public static ReportText Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<ReportText>(bytes, Options) ?? throw new JsonException("Not a report's text.");

    /// <summary>The plain text again.</summary>
    public static string ReadPlain(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
