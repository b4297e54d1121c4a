using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Bench.Search;

/// <summary>What is searched for (检索样本): two-character words by how often they stand in the texts, and what is made of them.</summary>
internal sealed class SearchQueries
{
    private const int MostLookedAt = 5_000;
    private const int OfEachKind = 50;

    private readonly Dictionary<int, int> seenIn = [];
    private readonly List<ReportText> looked = [];
    private readonly Queue<ReportText> newest = new();
    private IReadOnlyList<SearchKind>? kinds;

    /// <summary>The kinds of queries.</summary>
    public IReadOnlyList<SearchKind> Kinds => kinds ??= Made();

    /// <summary>Texts to find twins of: the newest, of which every fiftieth has one besides itself.</summary>
    public IReadOnlyList<TwinsRequest> Texts =>
        [
            .. newest.Select(text => new TwinsRequest(
                Office.All[0].Body,
                text.Title,
                text.Situation,
                text.Analysis,
                text.Advice,
                null
            )),
        ];

    /// <summary>Counts the words of a text; the first thousands are enough. Remembers the last ones.</summary>
    public void Look(ReportText text)
    {
        newest.Enqueue(text);
        if (newest.Count > OfEachKind)
        {
            newest.Dequeue();
        }
        if (looked.Count == MostLookedAt)
        {
            return;
        }
        looked.Add(text);
        foreach (var bigram in Likeness.BigramsOf(text))
        {
            seenIn[bigram] = seenIn.GetValueOrDefault(bigram) + 1;
        }
    }

    private IReadOnlyList<SearchKind> Made() =>
        [
            new("word in nearly all texts", [.. Between(0.9, 1).Select(Words)]),
            new("word in one text of ten", [.. Between(0.08, 0.12).Select(Words)]),
            new("word in one text of a thousand", [.. Between(0.0006, 0.0016).Select(Words)]),
            new("phrase of six", [.. looked.Take(OfEachKind).Select(text => new SearchQuery(text.Analysis[12..18]))]),
            new(
                "three words",
                [.. Between(0.08, 0.12).Chunk(3).Select(three => new SearchQuery(string.Join(' ', three)))]
            ),
            new(
                "word, 急件, one category",
                [
                    .. Between(0.3, 0.6)
                        .Select(word => new SearchQuery(
                            word,
                            Urgency: Urgency.Urgent,
                            Category: ReportCategory.Society
                        )),
                ]
            ),
            new("word that stands nowhere", [new("鼉龘"), new("龘鼉"), new("鼉鼉")]),
            new("state and nothing else", [new(Stage: CopyStage.Submitted)]),
        ];

    private static SearchQuery Words(string word) => new(word);

    private List<string> Between(double least, double most) =>
        [
            .. seenIn
                .Where(word => word.Value >= least * looked.Count && word.Value <= most * looked.Count)
                .OrderBy(word => word.Key)
                .Take(OfEachKind)
                .Select(word => new string([(char)(word.Key >> 16 & 0xFFFF), (char)(word.Key & 0xFFFF)])),
        ];
}

/// <summary>Queries of one kind.</summary>
internal sealed record SearchKind(string Name, IReadOnlyList<SearchQuery> Queries);
