using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Domain.Tests.Reports.Journeys;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;
using ZhengXie.Linked.Storage.Tests.Reports;

namespace ZhengXie.Linked.Storage.Tests.Search;

/// <summary>A report is found by a word exactly if the page that the reader is shown has the word.</summary>
[Trait("Rules", "Sight")]
public sealed class SearchVisibilityTests(ReportHouse house) : IClassFixture<ReportHouse>
{
    private static readonly string[] Asked =
    [
        "加快",
        "关于激光产业",
        "再建议",
        "激光 再",
        "请有关部门研究",
        "吸纳",
        "340602-xx-2025",
        "000000-XX-",
        "XX 布局",
        "发展再建",
        "不在任何一处",
    ];

    [Fact]
    public async Task Search_OnRandomJourneys_FindsWhatTheReaderMayRead_AndNothingElse()
    {
        var reports = new List<ReportId>();
        var journeys = new List<int[]>();
        Journey.ForAll(Journey.Count(first: 8, all: 14), journeys.Add);
        foreach (var row in journeys)
        {
            reports.Add(await house.Travel(row));
        }
        await house.Services.GetRequiredService<SearchIndexer>().Drain();

        var found = 0;
        foreach (var reader in Cast.Readers.Concat(Cast.Chairs))
        {
            var pages = await Pages(reader, reports);
            foreach (var words in Asked)
            {
                var shown = pages
                    .Where(page => Shows(page.Value, words))
                    .Select(page => page.Key.Value)
                    .Order()
                    .ToList();
                var hits = (await Find(new(words), reader))
                    .Items.Select(item => item.Report)
                    .Intersect(reports)
                    .Select(id => id.Value)
                    .Order();
                Assert.Equal(shown, hits);
                found += shown.Count;
            }
        }
        Assert.InRange(found, 100, int.MaxValue);
    }

    [Fact]
    public async Task Search_ByStateKindAndBody_GoesByWhatTheReaderIsShown()
    {
        var reports = new List<ReportId>();
        var journeys = new List<int[]>();
        Journey.ForAll(Journey.Count(first: 4, all: 8), journeys.Add);
        foreach (var row in journeys)
        {
            reports.Add(await house.Travel(row));
        }
        await house.Services.GetRequiredService<SearchIndexer>().Drain();

        foreach (var (number, reader) in Cast.Readers.Index())
        {
            foreach (var stage in Enum.GetValues<CopyStage>().Where(stage => IsAskedBy(number, stage)))
            {
                await FindsTheSameOfAllCategories(stage, reader);
            }
            var pages = await Pages(reader, reports);
            foreach (var body in Cast.Line)
            {
                foreach (var stage in Enum.GetValues<CopyStage>().Where(stage => IsAskedBy(number, stage)))
                {
                    var shown = pages.Where(page =>
                        page.Value.Copies.Any(copy => copy.Body.Code == body && copy.Stage == stage)
                    );
                    var hits = await Find(new(Body: body, Stage: stage), reader);
                    Assert.Equal(
                        shown.Select(page => page.Key.Value).Order(),
                        hits.Items.Select(item => item.Report).Intersect(reports).Select(id => id.Value).Order()
                    );
                    Assert.All(hits.Items, item => Assert.Equal((body, stage), (item.Body.Code, item.Stage)));
                }
                var adopted = await Find(new(Body: body, Kind: AdoptionKind.Single), reader);
                Assert.Equal(
                    pages
                        .Where(page =>
                            page.Value.Copies.Any(copy =>
                                copy.Body.Code == body && copy.Adoption?.Kind == AdoptionKind.Single
                            )
                        )
                        .Select(page => page.Key.Value)
                        .Order(),
                    adopted.Items.Select(item => item.Report).Intersect(reports).Select(id => id.Value).Order()
                );
            }
        }
    }

    // Each stage by every third reader, each reader every third stage.
    private static bool IsAskedBy(int reader, CopyStage stage) =>
        (reader + (int)stage) % 3 == 0 || Journey.Count(first: 0, all: 1) == 1;

    // A state alone is found by an index of its own; beside anything else, by the terms.
    private async Task FindsTheSameOfAllCategories(CopyStage stage, Caller reader)
    {
        var byTerms = new List<Guid>();
        foreach (var category in Enum.GetValues<ReportCategory>())
        {
            var some = await Find(new(Category: category, Stage: stage), reader);
            byTerms.AddRange(some.Items.Select(item => item.Report.Value));
        }
        var alone = await Find(new(Stage: stage), reader);
        Assert.Equal(byTerms.Order(), alone.Items.Select(item => item.Report.Value).Order());
        Assert.Equal(alone.Items.OrderByDescending(item => item.SubmittedAt), alone.Items);
    }

    private async Task<FoundPage> Find(SearchQuery query, Caller reader)
    {
        var search = house.Services.GetRequiredService<SearchReader>();
        var (page, refusal) = await search.Find(query, reader, PageKey.Newest, CancellationToken.None);
        Assert.Null(refusal);
        return page!;
    }

    private async Task<Dictionary<ReportId, ReportView>> Pages(Caller reader, List<ReportId> reports)
    {
        var pages = new Dictionary<ReportId, ReportView>();
        var read = house.Services.GetRequiredService<ReportReader>();
        foreach (var report in reports)
        {
            if (await read.View(report, reader, CancellationToken.None) is { } view)
            {
                pages.Add(report, view);
            }
        }
        return pages;
    }

    private static bool Shows(ReportView view, string words)
    {
        var texts = view.Copies.SelectMany(copy => copy.Versions).Select(version => version.Text!).ToList();
        var shown = texts
            .SelectMany(text => new[] { text.Title, text.Situation, text.Analysis, text.Advice })
            .Concat(view.Results.Select(result => result.Text))
            .Concat(view.Copies.Select(copy => copy.Number))
            .Concat(view.Directives.Select(directive => directive.Number))
            .OfType<string>();
        var folded = string.Join(FoldedText.Gap, shown.Select(FoldedText.Of));
        return FoldedText.WordsOf(words).All(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
