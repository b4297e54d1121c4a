using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>Paper of a total report (总报告正文): its paragraphs in reading order, each with its origins.</summary>
/// <param name="Paragraphs">The paragraphs.</param>
/// <param name="LastId">The last id that was given to a paragraph.</param>
public sealed partial record TotalPaper(ImmutableArray<TotalParagraph> Paragraphs, int LastId)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The paper before the first version.</summary>
    public static TotalPaper Empty { get; } = new([], 0);

    /// <summary>字数: white space not counted, a surrogate pair counted once; headings count.</summary>
    [JsonIgnore]
    public int Characters => Paragraphs.Sum(paragraph => Count(paragraph.Heading) + Count(paragraph.Text));

    /// <summary>Which parts are quoted, and in which paragraphs, by body and version.</summary>
    [JsonIgnore]
    public ImmutableArray<QuotedPart> Quoted =>
        [
            .. Paragraphs
                .SelectMany(paragraph => paragraph.Origins.Select(origin => (origin.Place, paragraph.Id)))
                .GroupBy(quote => (quote.Place.Body, quote.Place.Version), quote => quote.Id)
                .OrderBy(part => part.Key.Body)
                .ThenBy(part => part.Key.Version)
                .Select(part => new QuotedPart(part.Key.Body, part.Key.Version, [.. part.Distinct()])),
        ];

    /// <summary>The paragraph of that id; none if it is not in the report.</summary>
    public TotalParagraph? Find(int id) => Paragraphs.FirstOrDefault(paragraph => paragraph.Id == id);

    /// <summary>As canonical UTF-8 JSON, under its hash.</summary>
    public PaperText Written() => PaperText.Of(null, JsonSerializer.SerializeToUtf8Bytes(this, Options));

    /// <summary>Reads what <see cref="Written"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no total report's.</exception>
    public static TotalPaper Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<TotalPaper>(bytes, Options) ?? throw new JsonException("Not a total report.");

    private static int Count(string? text) => CharacterCount.Printed(text);
}
