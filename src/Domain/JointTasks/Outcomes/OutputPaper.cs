using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>What a version of an output says (成果正文), kept apart from its event so that it can be redacted.</summary>
public static class OutputPaper
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As canonical UTF-8 JSON, under its hash.</summary>
    public static PaperText Written(OutputText text) =>
        PaperText.Of(text.Title, JsonSerializer.SerializeToUtf8Bytes(text, Options));

    /// <summary>Reads what <see cref="Written"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no output's.</exception>
    public static OutputText Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<OutputText>(bytes, Options) ?? throw new JsonException("Not an output.");

    /// <summary>字数 of its own paragraphs and suggestions: white space not counted, a surrogate pair counted once.</summary>
    public static int Characters(OutputText text) =>
        text.Paragraphs.Sum(paragraph => Count(paragraph.Heading) + Count(paragraph.Text))
        + text.Suggestions.Sum(suggestion => Count(suggestion.Text));

    private static int Count(string? text) => CharacterCount.Printed(text);
}
