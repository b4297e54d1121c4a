namespace ZhengXie.Linked.Storage.Search;

/// <summary>Row of <c>lists.search_texts</c>.</summary>
internal sealed record TextEntry(
    Guid Report,
    byte[] Digest,
    string[] Readers,
    byte[][] Texts,
    DateTimeOffset SubmittedAt,
    int[] Terms,
    string Words
);

/// <summary>Row of <c>lists.search_copies</c>.</summary>
internal sealed record CopyEntry(
    Guid Report,
    string Reader,
    string Body,
    bool Own,
    string Stage,
    string? Kind,
    string? Number,
    byte[]? TextHash,
    string Origin,
    Guid? Author,
    string Category,
    string Urgency,
    DateTimeOffset SubmittedAt
);

/// <summary>Row of <c>lists.twins</c>.</summary>
internal sealed record TwinEntry(
    Guid Report,
    byte[] TextHash,
    string[] Readers,
    int[] Bands,
    byte[] Sketch,
    DateTimeOffset SubmittedAt
)
{
    /// <summary>By what it is known whether a stored row is still right; the rest follows from the text.</summary>
    public string Key => $"{Report} {Convert.ToHexStringLower(TextHash)} {string.Join(' ', Readers)}";
}
