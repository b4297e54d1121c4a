using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>What a commission says (约稿正文): kept apart from its events, so that it can be redacted.</summary>
/// <param name="Title">题目.</param>
/// <param name="Requirements">要求.</param>
public sealed record CommissionPaper(string Title, string Requirements)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As canonical UTF-8 JSON, under its hash.</summary>
    public PaperText Written() => PaperText.Of(Title, JsonSerializer.SerializeToUtf8Bytes(this, Options));

    /// <summary>Reads what <see cref="Written"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no commission's.</exception>
    public static CommissionPaper Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<CommissionPaper>(bytes, Options) ?? throw new JsonException("Not a commission.");
}
