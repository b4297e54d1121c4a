using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>Draws the index entries (索引条目) of one report out of its state: for each reader what he may read, no more.</summary>
internal sealed class SearchDrawing(Report report, SearchSources sources)
{
    // Ten versions and more of the longest report. Older wordings of a report that was rewritten over and over are not found.
    private const int MostCharacters = 30_000;

    private readonly List<Sighting> sightings = [.. Sighting.Of(report)];

    /// <summary>One row per group of readers who may read the same.</summary>
    public IEnumerable<TextEntry> Texts() =>
        sightings
            .Where(sighting => !sighting.Copies.IsEmpty)
            .GroupBy(SameFor, StringComparer.Ordinal)
            .Select(group => Entry(group.First(), [.. group.Select(sighting => sighting.Reader)]));

    /// <summary>Every copy as each reader sees it.</summary>
    public IEnumerable<CopyEntry> Copies() =>
        from sighting in sightings
        from copy in sighting.Copies
        select new CopyEntry(
            report.Id.Value,
            sighting.Reader,
            copy.Body.Value,
            copy.Own,
            copy.Stage.ToString(),
            copy.Kind?.ToString(),
            copy.Number,
            sighting.Face is { } face ? Convert.FromHexString(face) : null,
            report.Origin.Value,
            sighting.Authors.Select(author => (Guid?)author.Value).FirstOrDefault(),
            report.Category.ToString(),
            report.Urgency.ToString(),
            report.SubmittedAt
        );

    /// <summary>The texts that readers know it by, to be compared with others.</summary>
    public IEnumerable<TwinEntry> Twins()
    {
        foreach (
            var group in sightings.Where(sighting => sighting.Face is not null).GroupBy(sighting => sighting.Face!)
        )
        {
            if (PaperOf(group.Key) is { } text && Likeness.BigramsOf(text) is { IsEmpty: false } bigrams)
            {
                var readers = group.Select(sighting => sighting.Reader).ToArray();
                var sketch = Likeness.Sketch(bigrams.AsSpan());
                yield return new(
                    report.Id.Value,
                    Convert.FromHexString(group.Key),
                    readers,
                    [
                        .. Likeness.BandsOf(sketch.AsSpan()),
                        .. readers.Select(SearchMarks.Reader),
                        SearchMarks.Text(group.Key),
                    ],
                    SketchBytes.Of(sketch.AsSpan()),
                    report.SubmittedAt
                );
            }
        }
    }

    private static string SameFor(Sighting sighting) =>
        string.Join(
            '\n',
            string.Join(' ', sighting.Texts),
            string.Join(' ', sighting.Numbers),
            string.Join(' ', sighting.Authors),
            string.Join(' ', sighting.Units),
            string.Join(' ', sighting.Copies.Select(copy => copy.Body))
        );

    private TextEntry Entry(Sighting sighting, string[] readers)
    {
        var readable = sighting.Texts.Where(sources.Texts.ContainsKey).ToList();
        var words = WordsOf(sighting, readable);
        var month = SearchMarks.MonthOf(report.SubmittedAt);
        int[] terms =
        [
            .. Bigrams.Of(words),
            .. readers.Select(SearchMarks.Reader),
            .. readers.Select(reader => SearchMarks.Month(reader, month)),
            .. sighting.Copies.Select(copy => SearchMarks.Body(copy.Body)),
            SearchMarks.Category(report.Category),
            SearchMarks.Urgency(report.Urgency),
            .. readable.Select(SearchMarks.Text),
        ];
        return new(
            report.Id.Value,
            DigestOf(words, terms),
            readers,
            [.. readable.Select(Convert.FromHexString)],
            report.SubmittedAt,
            terms,
            words
        );
    }

    // Passages that several versions share stand once.
    private string WordsOf(Sighting sighting, List<string> readable)
    {
        var passages = sighting
            .Numbers.Concat(sighting.Authors.Select(author => sources.Names.GetValueOrDefault(author, "")))
            .Append(report.AuthorName ?? "")
            .Concat(sighting.Units.Select(unit => sources.Units.GetValueOrDefault(unit, "")))
            .Concat(readable.SelectMany(Passages))
            .Distinct(StringComparer.Ordinal);
        var words = new StringBuilder();
        foreach (var folded in passages.Select(FoldedText.Of).Where(folded => folded.Length > 0))
        {
            if (words.Length + folded.Length > MostCharacters)
            {
                break;
            }
            words.Append(words.Length == 0 ? "" : FoldedText.Gap.ToString()).Append(folded);
        }
        return words.ToString();
    }

    private string[] Passages(string hash) =>
        PaperOf(hash) is { } text
            ? [text.Title, text.Situation, text.Analysis, text.Advice]
            : [ReportPaper.ReadPlain(sources.Texts[hash])];

    // A directive's words are plain; only what a copy or a leg names is a report's text.
    private ReportText? PaperOf(string hash) =>
        sources.Texts.TryGetValue(hash, out var bytes) && IsPaper(hash) ? ReportPaper.Read(bytes) : null;

    private bool IsPaper(string hash) =>
        report.Copies.Values.Any(copy => copy.Versions.Any(version => version.Text == hash))
        || report.Legs.Any(leg => leg.Text == hash);

    private static byte[] DigestOf(string words, int[] terms)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(words));
        hash.AppendData(MemoryMarshal.AsBytes<int>(terms));
        return hash.GetHashAndReset()[..16];
    }
}
