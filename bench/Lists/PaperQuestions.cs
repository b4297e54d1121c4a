using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>Opening a report with its whole way (脉络), searching, and asking for twins (检索、查重).</summary>
/// <param name="world">Who asks, and for what.</param>
internal sealed class PaperQuestions(ListWorld world)
{
    private const string Search = "search";
    private const int Word = 2;
    private const int Phrase = 6;

    /// <summary>All of it.</summary>
    public IEnumerable<ListQuestion> All =>
        [
            new("lineage", "open a report", Open),
            Find("a word of two characters", title => new(title[..Word])),
            Find("two words", title => new($"{title[..Word]} {title[Word..(2 * Word)]}")),
            Find("a phrase", title => new(title[..Phrase])),
            Find("a word that stands nowhere", _ => new("鼉龘")),
            Find("a word, one stage", title => new(title[..Word], Stage: CopyStage.Signed)),
            Find(
                "a word, urgent, one category",
                title => new(title[..Word], Category: ReportCategory.Society, Urgency: Urgency.Urgent)
            ),
            Find("a stage and nothing else", _ => new(Stage: CopyStage.Returned)),
            new(Search, "twins of a report", Twins),
        ];

    private ListQuestion Find(string name, Func<string, SearchQuery> query) =>
        new(
            Search,
            name,
            async (house, turn) =>
            {
                var paper = world.Paper(turn);
                var (page, refusal) = await house
                    .Of<SearchReader>()
                    .Find(query(paper.Title), paper.Reader.By, PageKey.Newest, CancellationToken.None);
                return page?.Items.Count ?? throw new InvalidOperationException($"{name}: {refusal?.Code}");
            }
        );

    private async Task<int> Open(ListHouse house, int turn)
    {
        var paper = world.Paper(turn);
        var view = await house.Of<ReportReader>().View(paper.Report, paper.Reader.By, CancellationToken.None);
        return view is null ? throw new InvalidOperationException($"{paper.Report} cannot be opened.") : 1;
    }

    private async Task<int> Twins(ListHouse house, int turn)
    {
        var paper = world.Paper(turn);
        var finder = house.Of<TwinFinder>();
        return (await finder.Of(paper.Report, paper.Reader.Body, paper.Reader.By, CancellationToken.None))?.Items.Count
            ?? 0;
    }
}
