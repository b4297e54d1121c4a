using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>What a version of a part says (分报告正文), kept apart from its event so that it can be redacted.</summary>
public static class PartPaper
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As canonical UTF-8 JSON, under its hash.</summary>
    public static PaperText Written(PartText text) =>
        PaperText.Of(text.Title, JsonSerializer.SerializeToUtf8Bytes(text, Options));

    /// <summary>Reads what <see cref="Written"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no part's.</exception>
    public static PartText Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<PartText>(bytes, Options) ?? throw new JsonException("Not a part.");

    /// <summary>
    /// Its paragraphs, section by section: the lines that say something. A total names a paragraph by section and number, so
    /// the count must never change for a text once written.
    /// </summary>
    public static IEnumerable<PartParagraph> Paragraphs(PartText text) =>
        Lines(PartSection.Situation, text.Situation)
            .Concat(Lines(PartSection.Problems, text.Problems))
            .Concat(Lines(PartSection.Advice, text.Advice));

    private static IEnumerable<PartParagraph> Lines(PartSection section, string text) =>
        text.Split('\n')
            .Select(line => line.Trim())
            .Where(line => !Plain.IsBlank(line))
            .Select((line, place) => new PartParagraph(section, place + 1, line));
}
