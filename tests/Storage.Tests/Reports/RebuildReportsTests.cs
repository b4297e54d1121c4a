using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Tests.Reports.Journeys;
using ZhengXie.Linked.Storage.Search;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Reports;

/// <summary>Lists of reports follow from the events alone, whatever the order of the streams.</summary>
public sealed class RebuildReportsTests(ReportHouse house) : IClassFixture<ReportHouse>
{
    [Fact]
    public async Task Rebuild_AfterRandomJourneys_EveryListIsIdentical()
    {
        var journeys = new List<int[]>();
        Journey.ForAll(Journey.Count(first: 8, all: 12), journeys.Add);
        foreach (var row in journeys)
        {
            await house.Travel(row);
        }
        await Index();
        var tables = (
            await house.Ask<string[]>("SELECT array_agg(tablename::text) FROM pg_tables WHERE schemaname = 'lists'")
        ).Order();
        var before = await Contents(tables);

        var told = await house.Services.GetRequiredService<Rebuild>().Run(new Random(581));
        await Index();

        Assert.Equal(await house.Ask<long>("SELECT count(*) FROM record.streams"), told);
        Assert.NotEmpty(before["figures"]);
        Assert.NotEmpty(before["search_texts"]);
        var after = await Contents(tables);
        Assert.All(before, table => Assert.Equal(table.Value, after[table.Key]));
        Assert.Null((await house.Services.GetRequiredService<Verification>().Run()).First);
    }

    // What the search knows comes after the acts, out of the queue that a rebuild fills again.
    private Task Index() => house.Services.GetRequiredService<SearchIndexer>().Drain();

    private async Task<SortedDictionary<string, string>> Contents(IEnumerable<string> tables)
    {
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            contents[table] = await house.Ask<string>(
                $"""SELECT coalesce(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C"), '') FROM lists.{table} t"""
            );
        }
        return contents;
    }
}
